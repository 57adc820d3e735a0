// Spring Cloud Function calls a Function.
// handlers: Upper (by its name)
package functions;

import java.util.concurrent.Executors;
import java.util.function.Function;

public class Upper implements Function<String, String> {
    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: from Upper#apply
        return input;
    }
}
