// A class is initialised when something of it is read, which may be during a request.
// handlers: H
package holder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return input + Holder.POOL;
    }

    private static class Holder {
        static final Object POOL = Executors.newCachedThreadPool(); // reach: from H#handleRequest -> H.Holder#<clinit>
    }
}
