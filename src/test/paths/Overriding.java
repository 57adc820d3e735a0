// Of an object's methods the one runs that its own class has; a private one overrides nothing.
// handlers: H
package overriding;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List<Runnable> jobs = List.of(new Special(), new LargeSpecial());
        new Base().open();
        return input + jobs;
    }
}

class General implements Runnable {
    @Override
    public void run() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}

class LargeGeneral implements Runnable {
    @Override
    public void run() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }

    // More than a library declares of what it inherits.
    void a() {}

    void b() {}

    void c() {}

    void d() {}

    void e() {}

    void f() {}

    void g() {}
}

class LargeSpecial extends LargeGeneral {
    @Override
    public void run() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> LargeSpecial#run
    }
}

class Special extends General {
    @Override
    public void run() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Special#run
    }
}

class Base {
    void open() {
        begin();
    }

    private void begin() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Base#open -> Base#begin
    }
}

class Namesake extends Base {
    private void begin() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
