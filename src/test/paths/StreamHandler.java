// The other interface of Lambda.
// handlers: H
package streamhandler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executors;

class H implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        Executors.newCachedThreadPool(); // reach: from H#handleRequest
    }
}
