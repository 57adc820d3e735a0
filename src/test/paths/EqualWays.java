// Where two ways are equally near, the one whose names sort first is shown, whichever is met first; a longer way never is.
// handlers: H
package equalways;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        Late.go(new Fast(), input);
        Early.go(new Slow(), input);
        second();
        first();
        Detour.go();
        Shared.near();
        return input;
    }

    private static void second() {
        Shared.ofOneClass();
    }

    private static void first() {
        Shared.ofOneClass();
    }
}

class Late {
    static void go(Quoting quoting, String input) {
        Shared.begin();
        quoting.quote();
        Shared.called(input);
    }
}

class Early {
    static void go(Quoting quoting, String input) {
        List.of(input).forEach(Shared::called);
        quoting.quote();
        Shared.begin();
    }
}

class Detour {
    static void go() {
        Shared.near();
    }
}

class Shared {
    static void near() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Shared#near
    }

    static void begin() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Early#go -> Shared#begin
    }

    static void called(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Late#go -> Shared#called
    }

    static void ofOneClass() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> H#first -> Shared#ofOneClass
    }
}

interface Quoting {
    void quote();
}

class Fast implements Quoting {
    @Override
    public void quote() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Early#go -> Fast#quote
    }
}

class Slow implements Quoting {
    @Override
    public void quote() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Early#go -> Slow#quote
    }
}
