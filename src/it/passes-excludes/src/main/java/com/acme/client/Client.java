package com.acme.client;

class Client {
    void place(Runnable order) {
        new Thread(order).start();
    }
}
