package com.acme;

class Orders {
    void place(Runnable order) {
        new OrderWorker(order).start();
    }
}
