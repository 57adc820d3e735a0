// A bridge stands between a generic call and what a person wrote.
// handlers: H
package genericbridge;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private final Step<String> step = new Trim();

    @Override
    public String handleRequest(String input, Context context) {
        return step.apply(input);
    }
}

interface Step<T> {
    T apply(T input);
}

class Trim implements Step<String> {
    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Trim#apply
        return input;
    }
}
