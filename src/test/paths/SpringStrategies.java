// The same without Spring Cloud Function: nothing calls functions with requests.
// handlers: none
// without: org.springframework.cloud
// without: io.micronaut.function
package springstrategies;

import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class Upper implements Function<String, String> {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from Upper#<init>

    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: from Upper#<init> ~> Upper#apply (handed over in INIT, runs when it is called)
        return input;
    }
}
