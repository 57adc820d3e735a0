// Records, sealed types and a switch over an enum.
// handlers: H
package switchandrecord;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        Kind kind = Kind.valueOf(input);
        switch (kind) {
            case PLAIN:
                return new Line(input).total();
            default:
                return new Line(input).toString();
        }
    }
}

enum Kind {
    PLAIN,
    OTHER
}

record Line(String name) {
    Line {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Line#<init>
    }

    String total() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Line#total
        return name;
    }

    @Override
    public String toString() {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest -> Line#toString
        return name;
    }
}
