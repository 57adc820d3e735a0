package com.example.lib;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/** A handler in a jar that leaves its types and its steps to a module. */
public abstract class StepHandler<I, O> implements RequestHandler<I, O> {
    @Override
    public final O handleRequest(I input, Context context) {
        before(input);
        return process(input);
    }

    protected void before(I input) {}

    protected abstract O process(I input);
}
