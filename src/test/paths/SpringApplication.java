// What Spring makes and calls.
// handlers: Orders
package springapplication;

import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Configuration
class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    public Function<String, String> upper() {
        Executors.newCachedThreadPool(); // reach: in INIT, from Application#upper
        return input -> quote(input);
    }

    private String quote(String input) {
        Executors.newCachedThreadPool(); // reach: from Application#upper ~> Application#quote (handed over in INIT, runs when it is called)
        return input;
    }
}

@RestController
class Orders {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from Orders#<init>

    @GetMapping("/orders")
    public String list() {
        Executors.newCachedThreadPool(); // reach: from Orders#list
        return "";
    }

    public String unmapped() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return "";
    }
}

class NotMade {
    private final Object pool = Executors.newCachedThreadPool(); // reach: no handler found to reach it
}
