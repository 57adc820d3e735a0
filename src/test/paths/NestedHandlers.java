// Functions of one service as nested classes of one class, with what they share in it.
// handlers: Functions$Create, Functions$Delete
package nestedhandlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Timer;
import java.util.concurrent.Executors;

class Functions {
    private static final Object POOL = Executors.newCachedThreadPool(); // reach: from Functions.Delete#handleRequest -> Functions#<clinit>

    static class Create implements RequestHandler<String, String> {
        @Override
        public String handleRequest(String input, Context context) {
            new Timer(); // reach: from Functions.Create#handleRequest
            return input;
        }
    }

    static class Delete implements RequestHandler<String, String> {
        @Override
        public String handleRequest(String input, Context context) {
            return delete(input);
        }
    }

    private static String delete(String input) {
        Executors.newSingleThreadExecutor(); // reach: from Functions.Delete#handleRequest -> Functions#delete
        return input + POOL;
    }
}
