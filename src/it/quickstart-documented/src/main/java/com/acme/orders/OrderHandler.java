package com.acme.orders;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Places the orders of a queue; an order that cannot be placed goes back to it. */
public final class OrderHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final Warehouse warehouse = new Warehouse(URI.create(System.getenv("WAREHOUSE")));
    private final PricingService pricing = new PricingService(new PriceCache(warehouse));
    private final FraudCheck fraudCheck = new FraudCheck();
    private final LegacyExporter exporter = new LegacyExporter();

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            if (!place(Order.parse(message.getBody()))) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }

    private boolean place(Order order) {
        if (fraudCheck.isSuspicious(order) || !warehouse.reserve(order)) {
            return false;
        }
        exporter.export(order, pricing.total(order));
        return true;
    }
}
