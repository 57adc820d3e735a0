// A handler that AspectJ wove the logging of Powertools into: its body stands in a method that nobody wrote.
// handlers: H
package wovenhandler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;
import software.amazon.lambda.powertools.logging.Logging;

public class H implements RequestHandler<String, String> {
    private final Service service = new Service();

    @Logging
    @Override
    public String handleRequest(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest
        List.of(input).forEach(x -> begin(x));
        return service.quote(input);
    }

    private static void begin(String input) {
        Executors.newSingleThreadExecutor(); // reach: from H#handleRequest ~> H#begin
    }
}

class Service {
    String quote(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Service#quote
        return input;
    }
}
