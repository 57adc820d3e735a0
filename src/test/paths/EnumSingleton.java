// An enum as a singleton: made when somebody asks for it first.
// handlers: H
package enumsingleton;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return Registry.INSTANCE.find(input);
    }
}

enum Registry {
    INSTANCE;

    private final Object pool = Executors.newSingleThreadExecutor(); // reach: from H#handleRequest -> Registry#<clinit> -> Registry#<init>

    String find(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Registry#find
        return input;
    }
}
