package com.acme.orders;

class Orders {
    void place(Runnable item) {
        new Thread(item).start();
        new Thread(item, "second").start();
        new Thread(null, item, "third").start();
    }
}
