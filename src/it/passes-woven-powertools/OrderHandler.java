package com.acme;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;
import software.amazon.lambda.powertools.logging.Logging;
import software.amazon.lambda.powertools.metrics.FlushMetrics;

public class OrderHandler implements RequestHandler<Map<String, Object>, String> {
    public /* front */ String first(Map<String, Object> event, Context context) {
        List.of(1, 2).parallelStream().forEach(System.out::println);
        return "first";
    }

    @Override
    @Logging
    @FlushMetrics(namespace = "orders", service = "orders")
    public String handleRequest(Map<String, Object> event, Context context) {
        Thread audit = new Thread(() -> audit(event));
        audit.start();
        Runnable later = () -> new Thread("later").start();
        later.run();
        return lock(event);
    }

    @Logging
    private synchronized String lock(Map<String, Object> event) {
        return "locked " + event.size();
    }

    private void audit(Map<String, Object> event) {
        System.out.println(event);
    }
}
