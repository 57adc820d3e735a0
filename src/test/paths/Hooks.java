// What CRaC calls around a snapshot.
// handlers: H
package hooks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Timer;
import java.util.concurrent.Executors;
import org.crac.Core;
import org.crac.Resource;

class H implements RequestHandler<String, String>, Resource {
    public H() {
        Core.getGlobalContext().register(this);
    }

    @Override
    public String handleRequest(String input, Context context) {
        return input;
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        new Timer(); // reach: before a snapshot, from H#beforeCheckpoint
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        start();
    }

    private void start() {
        Executors.newCachedThreadPool(); // reach: after a restore, from H#afterRestore -> H#start
    }
}
