// References to this, to what a superclass has, to a method of an interface, to an array, and to a method with any number of arguments.
// handlers: H
package morereferences;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

class H extends Base implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List.of(input).forEach(this::ofThis);
        List.of(input).forEach(super::ofSuper);
        List.of(new Fast()).forEach(Step::go);
        List.of(input).forEach(H::any);
        IntFunction<Made[]> array = Made[]::new;
        return input + array.apply(0).length;
    }

    private void ofThis(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> H#ofThis
    }

    @Override
    void ofSuper(String input) {
        Executors.newSingleThreadExecutor(); // reach: no handler found to reach it
    }

    private static void any(Object... input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> H#any
    }
}

class Base {
    void ofSuper(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Base#ofSuper
    }
}

interface Step {
    void go();
}

class Fast implements Step {
    @Override
    public void go() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Fast#go
    }
}

class Made {
    private final Object pool = Executors.newCachedThreadPool(); // reach: no handler found to reach it
}
