// A call is shown before a shorter way that only hands over.
// handlers: H
package directfirst;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List.of(input).forEach(H::begin);
        far(input);
        return input;
    }

    private static void far(String input) {
        further(input);
    }

    private static void further(String input) {
        begin(input);
    }

    private static void begin(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> H#far -> H#further -> H#begin
    }
}
