// Where an interface shows the handler, a name shows nothing.
// handlers: H
package notbyname;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;
import java.util.function.Function;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return input;
    }
}

class OldHandler {
    public String handleRequest(String input) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}

class Upper implements Function<String, String> {
    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}
