// The handler inherits handleRequest from a jar, which calls what the module overrides.
// handlers: H
package handleroflibrary;

import com.example.lib.JarHandler;
import java.util.concurrent.Executors;

class H extends JarHandler {
    @Override
    protected String work(String input) {
        Executors.newCachedThreadPool(); // reach: from H#work
        return input;
    }

    void unused() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
