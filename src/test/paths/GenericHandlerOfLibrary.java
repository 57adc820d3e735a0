// A jar calls the steps of a module through bridges, and through a base of the module.
// handlers: H
package generichandleroflibrary;

import com.example.lib.StepHandler;
import java.util.Timer;
import java.util.concurrent.Executors;

abstract class Base extends StepHandler<String, Integer> {
    @Override
    protected void before(String input) {
        new Timer(); // reach: from Base#before
    }
}

class H extends Base {
    @Override
    protected Integer process(String input) {
        Executors.newCachedThreadPool(); // reach: from H#process
        return quote(input);
    }

    private Integer quote(String input) {
        Executors.newSingleThreadExecutor(); // reach: from H#process -> H#quote
        return input.length();
    }
}
