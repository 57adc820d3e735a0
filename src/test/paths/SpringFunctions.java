// What Spring Cloud Function calls: functions that Spring makes.
// handlers: Upper
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
