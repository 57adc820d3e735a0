// A library has no handler, so nothing is looked for.
// handlers: none
package nohandler;

import java.util.concurrent.Executors;

class Service {
    String quote(String input) {
        Executors.newCachedThreadPool(); // reach: not looked for
        return input;
    }
}
