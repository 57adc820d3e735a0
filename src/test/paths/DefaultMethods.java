// Default, private and static methods of interfaces.
// handlers: H
package defaultmethods;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private final Quotes quotes = new FixedQuotes();

    @Override
    public String handleRequest(String input, Context context) {
        return quotes.quote(input);
    }
}

interface Quotes {
    default String quote(String input) {
        return inner(input);
    }

    private String inner(String input) {
        return Quotes.pooled(input);
    }

    static String pooled(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Quotes#quote -> Quotes#inner -> Quotes#pooled
        return input;
    }
}

class FixedQuotes implements Quotes {}
