package com.acme;

public class Audit {
    private Orders owner;

    public void write(Runnable order) {
        new Thread(order).start();
    }
}
