// A lambda in a field of the handler is handed over in INIT.
// handlers: H
package lambdainfield;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Timer;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private final Runnable later = () -> Executors.newCachedThreadPool(); // reach: from H#<init> (handed over in INIT, runs when it is called)
    private static final Runnable NEVER = () -> begin();

    @Override
    public String handleRequest(String input, Context context) {
        later.run();
        return input;
    }

    private static void begin() {
        new Timer(); // reach: from H#<clinit> ~> H#begin (handed over in INIT, runs when it is called)
    }
}
