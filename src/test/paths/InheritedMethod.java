// A method that is inherited is called on the subclass, and a static one too.
// handlers: H
package inheritedmethod;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Timer;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        Sub.start();
        return new Sub().quote(input);
    }
}

class Sup {
    static final Object POOL = Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Sup#<clinit>

    static void start() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Sup#start
    }

    String quote(String input) {
        new Timer(); // reach: from H#handleRequest -> Sup#quote
        return input;
    }
}

class Sub extends Sup {
    static final Object POOL = Executors.newSingleThreadExecutor(); // reach: from H#handleRequest -> Sub#<clinit>
}
