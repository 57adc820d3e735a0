// What INIT initialises is initialised neither by a request nor after a restore.
// handlers: H
package initialisedonce;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;
import org.crac.Resource;

class H implements RequestHandler<String, String>, Resource {
    public H() {
        Early.touch();
    }

    @Override
    public String handleRequest(String input, Context context) {
        Early.touch();
        Late.touch();
        return input;
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {}

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        Early.touch();
    }
}

class Early {
    static final Object POOL = Executors.newCachedThreadPool(); // reach: in INIT, from H#<init> -> Early#<clinit>

    static void touch() {}
}

class Late {
    static final Object POOL = Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Late#<clinit>

    static void touch() {}
}
