package com.acme;

public class OrderHandler {
    private final Orders orders = new Orders();

    public void handleRequest(Runnable audit) {
        orders.place(audit);
    }
}
