// A class may implement an interface by what it inherits from a class that does not know the interface.
// handlers: H
package inheritedelsewhere;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private final Quotes quotes = new FixedQuotes();
    private final List<String> later = List.of();

    H() {
        later.forEach(new Late()::accept);
    }

    @Override
    public String handleRequest(String input, Context context) {
        List.of(input).forEach(new Late()::accept);
        return quotes.quote(input);
    }
}

interface Quotes {
    String quote(String input);
}

class PlainQuotes {
    public String quote(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> PlainQuotes#quote
        return input;
    }
}

class FixedQuotes extends PlainQuotes implements Quotes {}

class Late {
    void accept(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Late#accept
    }
}

class Later extends Late {
    @Override
    void accept(String input) {
        Executors.newSingleThreadExecutor(); // reach: from H#handleRequest ~> Later#accept
    }
}
