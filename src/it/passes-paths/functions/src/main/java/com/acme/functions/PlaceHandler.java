package com.acme.functions;

import com.acme.orders.Legacy;

/** Taken for a handler by its name. */
public class PlaceHandler {

    private final Legacy legacy = new Legacy();

    public String handleRequest(String order) {
        return legacy.run(order);
    }
}
