package com.acme.orders;

public class Orders {
    public void place(String id) {
        new Thread(() -> System.out.println(id)).start();
    }
}
