package com.acme.cart;

class Cart {
    void place(Runnable item) {
        new Thread(item).start();
        new Thread(item, "second").start();
        new Thread(null, item, "third").start();
    }
}
