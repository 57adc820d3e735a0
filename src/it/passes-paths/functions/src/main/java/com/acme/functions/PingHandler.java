package com.acme.functions;

/** Clean. */
public class PingHandler {

    public String handleRequest(String order) {
        return order;
    }
}
