package com.acme.orders;

import java.util.concurrent.Executors;

/** Of a module without a handler. */
public class Legacy {

    private final Object pool = Executors.newCachedThreadPool();

    public String run(String order) {
        new Thread(() -> {}).start();
        return order + pool;
    }
}
