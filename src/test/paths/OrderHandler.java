// No interface shows a handler, so its name does.
// handlers: OrderHandler (by its name)
package byname;

import java.util.concurrent.Executors;

public class OrderHandler {
    public String handleRequest() {
        Executors.newCachedThreadPool(); // reach: from OrderHandler#handleRequest
        return "";
    }
}

class NonLambda {
    public String handleRequest() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return "";
    }
}
