// A class whose objects somebody else makes is initialised by nobody that is seen, though its methods are reached.
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
