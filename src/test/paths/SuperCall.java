// An overriding method that calls the one it overrides.
// handlers: H
package supercall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return new Loud().say(input);
    }
}

class Quiet {
    String say(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Loud#say -> Quiet#say
        return input;
    }
}

class Loud extends Quiet {
    @Override
    String say(String input) {
        return super.say(input);
    }
}

class Other extends Quiet {
    @Override
    String say(String input) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}
