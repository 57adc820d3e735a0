// Member, local and anonymous classes.
// handlers: H
package innerclasses;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Timer;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    private final Cart cart = new Cart();

    @Override
    public String handleRequest(String input, Context context) {
        class Local {
            void go() {
                Executors.newCachedThreadPool(); // reach: from H#handleRequest
            }
        }
        new Local().go();
        new Object() {
            void go() {
                new Timer(); // reach: from H#handleRequest
            }
        }.go();
        return cart.total(input);
    }

    class Cart {
        String total(String input) {
            Executors.newCachedThreadPool(); // reach: from H#handleRequest -> H.Cart#total
            return input;
        }
    }
}
