// What a library is given to call is handed over.
// handlers: H
package lambdatolibrary;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List.of(input).forEach(x -> begin(x));
        return input;
    }

    private static void begin(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> H#begin
    }
}
