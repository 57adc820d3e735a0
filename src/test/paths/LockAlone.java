// A class that names nothing listed uses something all the same, as a lock is an instruction; its handler has no interface.
// handlers: H
package lockalone;

import com.amazonaws.services.lambda.runtime.Context;

class H {
    public H() {}

    public String take(String input, Context context) {
        synchronized (input) { // reach: from H#take
            return input.trim();
        }
    }
}
