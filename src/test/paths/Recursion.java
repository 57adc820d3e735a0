// A method that hands itself over, and two that call each other.
// handlers: H
package recursion;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        Service.go(input);
        return input;
    }
}

class Service {
    static void go(String input) {
        List.of(input).forEach(Service::go);
        even(1);
    }

    static void even(int n) {
        odd(n - 1);
    }

    static void odd(int n) {
        even(n - 1);
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Service#go -> Service#even -> Service#odd
    }
}
