// The constant of an interface is made when it is read.
// handlers: H
package staticinterfacefield;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return input + Pools.POOL;
    }
}

interface Pools {
    Object POOL = Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Pools#<clinit>
}
