package com.acme.functions;

import com.acme.orders.Legacy;

/** Reaches the same by one call more. */
public class CancelHandler {

    public String handleRequest(String order) {
        return refund(order);
    }

    private String refund(String order) {
        return new Legacy().run(order);
    }
}
