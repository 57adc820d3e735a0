// What Micronaut makes and calls.
// handlers: Orders, Upper
// without: org.springframework.cloud
package micronautcontrollers;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.function.FunctionBean;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.function.Function;

@Controller
class Orders {
    private final Timer timer = new Timer(); // reach: in INIT, from Orders#<init>

    @Get
    public String list() {
        Executors.newCachedThreadPool(); // reach: from Orders#list
        return "";
    }
}

@FunctionBean
class Upper implements Function<String, String> {
    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: from Upper#apply
        return input;
    }
}

@Factory
class Clients {
    @Bean
    Object client() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Clients#client
    }
}
