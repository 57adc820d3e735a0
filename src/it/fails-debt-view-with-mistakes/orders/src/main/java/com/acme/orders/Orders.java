package com.acme.orders;

public class Orders {
    public void run() {
        new Thread().start();
    }
}
