// A class of the module that a library calls: a comparator, and a task for a stream.
// handlers: H
package comparators;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        List<String> all = new ArrayList<>(List.of(input));
        all.sort(new ByLength());
        return all.get(0);
    }
}

class ByLength implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest ~> ByLength#compare
        return 0;
    }

    int other() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return 0;
    }
}
