// A static method or field initialises the class that declares it, whichever class the code names (JVMS 5.5).
// handlers: H
package declaringclass;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.Executors;

class H implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        NamedForMethod.touch();
        return input + NamedForField.field;
    }
}

class WithMethod {
    static final Object POOL = Executors.newCachedThreadPool(); // reach: from H#handleRequest -> WithMethod#<clinit>

    static void touch() {}
}

class NamedForMethod extends WithMethod {
    static final Object OTHER = Executors.newCachedThreadPool(); // reach: no handler found to reach it
}

class WithField {
    static Object field = Executors.newCachedThreadPool(); // reach: from H#handleRequest -> WithField#<clinit>
}

class NamedForField extends WithField {
    static final Object OTHER = Executors.newCachedThreadPool(); // reach: no handler found to reach it
}
