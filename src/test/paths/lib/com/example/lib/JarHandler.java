package com.example.lib;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/** A handler in a jar that calls what a module overrides, as those of Spring's container and Micronaut do. */
public abstract class JarHandler implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        return work(input);
    }

    protected abstract String work(String input);
}
