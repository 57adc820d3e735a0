// An object that is made in INIT and called by nobody knows whom.
// handlers: H
package supplierinfield;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

class H implements RequestHandler<String, String> {
    private final Supplier<String> later = new Job();

    @Override
    public String handleRequest(String input, Context context) {
        return later.get();
    }
}

class Job implements Supplier<String> {
    @Override
    public String get() {
        Executors.newCachedThreadPool(); // reach: from H#<init> ~> Job#get (handed over in INIT, runs when it is called)
        return "";
    }
}
