// A pool in a static field of the handler runs once, when the class is initialised.
// handlers: H
package staticpool;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private static final ExecutorService POOL = Executors.newCachedThreadPool(); // reach: in INIT, from H#<clinit>

    @Override
    public String handleRequest(String input, Context context) {
        POOL.toString();
        return input;
    }
}
