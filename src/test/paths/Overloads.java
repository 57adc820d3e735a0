// Overloads that call each other read as one.
// handlers: H
package overloads;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return handleRequest(input);
    }

    private String handleRequest(String input) {
        return Service.quote(input);
    }
}

class Service {
    static String quote(String input) {
        return quote(input, 1);
    }

    static String quote(String input, int times) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Service#quote
        return input.repeat(times);
    }
}
