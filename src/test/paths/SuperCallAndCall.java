// A method that calls what it overrides, and the same method of another object: two instructions with one constant.
// handlers: H
package supercallandcall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return new Loud().say(input, new Far());
    }
}

class Quiet {
    String say(String input, Quiet next) {
        return input;
    }
}

class Loud extends Quiet {
    @Override
    String say(String input, Quiet next) {
        return super.say(input, next) + next.say(input, next);
    }
}

class Far extends Quiet {
    @Override
    String say(String input, Quiet next) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Loud#say -> Far#say
        return input;
    }
}
