package com.acme;

class Orders {
    void place(Runnable order) {
        new Thread(order).start();
    }
}
