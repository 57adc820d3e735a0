// A lambda in a lambda, and a class in a lambda.
// handlers: H
package lambdainlambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List.of(input).forEach(x -> List.of(x).forEach(y -> {
            Executors.newCachedThreadPool(); // reach: from H#handleRequest
            new Object() {
                void go() {
                    begin();
                }
            }.go();
        }));
        return input;
    }

    private static void begin() {
        new Timer(); // reach: from H#handleRequest ~> H#begin
    }
}
