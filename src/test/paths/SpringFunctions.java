// Spring Cloud Function's adapter for AWS alone shows that functions which Spring makes are called.
// handlers: Upper
// without: org.springframework.cloud.function.context
// without: io.micronaut.function
package springfunctions;

import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class Upper implements Function<String, String> {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from Upper#<init>

    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: from Upper#apply
        return input;
    }
}
