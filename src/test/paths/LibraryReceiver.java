// A receiver that is a library's leads nowhere: what was not made is not found.
// handlers: H
package libraryreceiver;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        run(null);
        return input;
    }

    private static void run(Runnable any) {
        any.run();
    }
}

class Unmade implements Runnable {
    @Override
    public void run() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
