// The handler adds nothing to one of a jar but its name, and what its class and its constructor make.
// handlers: H
package handleroflibraryasitis;

import com.example.lib.TrimHandler;
import java.util.Timer;
import java.util.concurrent.Executors;

class H extends TrimHandler {
    private static final Object POOL = Executors.newCachedThreadPool(); // reach: in INIT, from H#<clinit>

    H() {
        new Timer(); // reach: in INIT, from H#<init>
    }

    String trim(String input) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}
