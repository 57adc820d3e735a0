// Objects of a class may be made where nobody looks: its methods are reached then, and its static initialiser is not.
// handlers: H
package notmadehere;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private Quoting quoting;

    @Override
    public String handleRequest(String input, Context context) {
        return quoting.quote(input);
    }
}

interface Quoting {
    String quote(String input);
}

class Injected implements Quoting {
    static final Object POOL = Executors.newCachedThreadPool(); // reach: no handler found to reach it

    @Override
    public String quote(String input) {
        Executors.newSingleThreadExecutor(); // reach: from H#handleRequest -> Injected#quote
        return input + POOL;
    }
}
