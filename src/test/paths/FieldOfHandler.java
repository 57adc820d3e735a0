// A service in a field of the handler.
// handlers: H
package fieldofhandler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private final Service service = new Service();

    @Override
    public String handleRequest(String input, Context context) {
        return service.quote(input);
    }
}

class Service {
    String quote(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Service#quote
        return input;
    }

    void unused() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
