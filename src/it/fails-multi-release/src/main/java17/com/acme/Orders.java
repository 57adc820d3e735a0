package com.acme;

class Orders {
    /** On Java 17 and newer. */
    void place(Runnable order) {
        new Thread(order).start();
    }
}
