// A constructor that primes by calling the handler: both in INIT and during a request.
// handlers: H
package constructorcallshandler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    public H() {
        handleRequest("prime", null);
    }

    @Override
    public String handleRequest(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest | in INIT, from H#<init> -> H#handleRequest
        return input;
    }
}
