// An interface of the module leads to each class that implements it, created or not.
// handlers: H
package twoimplementations;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private final Service service;

    public H() {
        this(new Slow());
    }

    H(Service service) {
        this.service = service;
    }

    @Override
    public String handleRequest(String input, Context context) {
        return service.quote(input);
    }
}

interface Service {
    String quote(String input);
}

class Fast implements Service {
    @Override
    public String quote(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Fast#quote
        return input;
    }
}

class Slow implements Service {
    @Override
    public String quote(String input) {
        Executors.newSingleThreadExecutor(); // reach: from H#handleRequest -> Slow#quote
        return input;
    }
}
