// The constructor of a field makes a timer.
// handlers: H
package constructoroffield;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Timer;

class H implements RequestHandler<String, String> {
    private final Service service = new Service();

    @Override
    public String handleRequest(String input, Context context) {
        return service.quote(input);
    }
}

class Service {
    private final Timer timer = new Timer(); // reach: in INIT, from H#<init> -> Service#<init>

    String quote(String input) {
        timer.cancel(); // reach: from H#handleRequest -> Service#quote
        return input;
    }
}
