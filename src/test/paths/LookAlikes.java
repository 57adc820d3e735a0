// Annotations and interfaces of the same simple names are no framework's, and no Lambda's.
// handlers: H
package lookalikes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, com.amazonaws.services.lambda.runtime.Context context) {
        return input;
    }
}

@interface Component {}

@interface Configuration {}

@interface Bean {}

@interface GetMapping {}

@interface Path {}

@interface GET {}

@interface Funq {}

interface Context {}

interface Resource {
    void afterRestore(Context context);
}

@Component
@Configuration
@Path
class Orders {
    private final Object pool = Executors.newCachedThreadPool(); // reach: no handler found to reach it

    @Bean
    @GetMapping
    @GET
    @Funq
    public String list() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return "";
    }
}

class Plain implements Resource {
    public Plain() {}

    public String place(String input, Context context) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }

    @Override
    public void afterRestore(Context context) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }

    public static void main(String argument) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
