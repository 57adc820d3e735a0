// A handler without an interface ends its parameters with the context.
// handlers: H, Heir
package pojo;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.concurrent.Executors;

class H {
    public H() {}

    public String order(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: from H#order
        return input;
    }
}

class NeedsArguments {
    NeedsArguments(String name) {}

    public String order(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}

abstract class Base {
    public String start(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: from Base#start
        return input;
    }
}

class Heir extends Base {
    public Heir() {}
}

interface Writer<T> {
    String write(T input, Context context);
}

class ResponseWriter implements Writer<String> {
    public ResponseWriter() {}

    @Override
    public String write(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}

abstract class Renderer {
    abstract String render(String input, Context context);
}

class PlainRenderer extends Renderer {
    public PlainRenderer() {}

    @Override
    public String render(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}
