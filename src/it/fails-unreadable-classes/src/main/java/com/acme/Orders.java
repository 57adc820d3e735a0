package com.acme;

public class Orders {
    public void place(Runnable order) {
        order.run();
    }
}
