// An abstract base of the module implements the interface of Lambda.
// handlers: H
package ownbase;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H extends Base {
    @Override
    String work(String input) {
        Executors.newCachedThreadPool(); // reach: from Base#handleRequest -> H#work
        return input;
    }
}

abstract class Base implements RequestHandler<String, String> {
    static final Object LOCK = Executors.newCachedThreadPool(); // reach: in INIT, from Base#<clinit>

    @Override
    public String handleRequest(String input, Context context) {
        return work(input);
    }

    abstract String work(String input);
}
