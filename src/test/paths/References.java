// References to methods, of an object, of any object, to a constructor.
// handlers: H
package references;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List<Service> services = List.of(new Service());
        services.forEach(Service::ofAny);
        services.forEach(new Service()::ofOne);
        List.of(input).forEach(Service::ofNone);
        return String.valueOf(List.of(input).stream().map(Made::new).count());
    }
}

class Service {
    void ofAny() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Service#ofAny
    }

    void ofOne(Service other) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Service#ofOne
    }

    static void ofNone(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Service#ofNone
    }
}

class Made {
    Made(String input) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> Made#<init>
    }
}
