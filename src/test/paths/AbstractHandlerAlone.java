// An abstract handler whose subclasses are in other modules.
// handlers: Base
package abstracthandleralone;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

abstract class Base implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: from Base#handleRequest
        return work(input);
    }

    protected abstract String work(String input);
}
