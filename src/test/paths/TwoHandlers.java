// Two handlers share a service; the nearer one is shown, the first by name among equals.
// handlers: First, Second
package twohandlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class First implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return Shared.quote(input);
    }
}

class Second implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        Shared.inner(input);
        return Shared.quote(input);
    }
}

class Shared {
    static String quote(String input) {
        Executors.newCachedThreadPool(); // reach: from First#handleRequest -> Shared#quote
        return inner(input);
    }

    static String inner(String input) {
        Executors.newSingleThreadExecutor(); // reach: from Second#handleRequest -> Shared#inner
        return input;
    }
}
