// A thread of the module, by its class: started is handed over.
// handlers: H
package threadofmodule;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        new Poller();
        return input;
    }
}

class Poller extends Thread { // reach: from H#handleRequest -> Poller#<init>
    @Override
    public void run() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Poller#run
    }
}
