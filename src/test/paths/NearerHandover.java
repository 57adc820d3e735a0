// Of two ways that hand over the shorter one is shown, and a call before both, also of a method that is one of several.
// handlers: H
package nearerhandover;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List.of(input).forEach(H::begin);
        ask(new Fast(), input);
        far(input);
        return input;
    }

    private static void ask(Quoting quoting, String input) {
        List.of(input).forEach(quoting::quote);
    }

    private static void far(String input) {
        List.of(input).forEach(H::begin);
        further(new Slow(), input);
    }

    private static void further(Quoting quoting, String input) {
        quoting.quote(input);
    }

    private static void begin(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> H#begin
    }
}

interface Quoting {
    void quote(String input);
}

class Fast implements Quoting {
    @Override
    public void quote(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> H#far -> H#further -> Fast#quote
    }
}

class Slow implements Quoting {
    @Override
    public void quote(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> H#far -> H#further -> Slow#quote
    }
}
