// A tool beside a clean handler.
// handlers: H
package mainbesidehandler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return input;
    }
}

class Tool {
    public static void main(String[] arguments) {
        Executors.newCachedThreadPool(); // reach: from Tool#main only
        new Worker().go();
    }
}

class Worker {
    void go() {
        Executors.newCachedThreadPool(); // reach: from Tool#main -> Worker#go only
    }
}
