// Reflection, services and proxies lead nowhere; a class that is loaded by its name is not made.
// handlers: H
package notfollowed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ServiceLoader;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        try {
            Class.forName("notfollowed.ByName").getDeclaredConstructor().newInstance();
            ByLiteral.class.getMethod("go").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        ServiceLoader.load(Runnable.class).forEach(Runnable::run);
        return input;
    }
}

class ByName {
    private final Object pool = Executors.newCachedThreadPool(); // reach: no handler found to reach it
}

class ByLiteral {
    private static final Object POOL = Executors.newCachedThreadPool(); // reach: no handler found to reach it

    public static void go() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}

class AsService implements Runnable {
    @Override
    public void run() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
