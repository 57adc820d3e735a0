package com.acme;

class Orders {
    void place(Runnable order, Runnable audit) {
        new Thread(order).start();
        new Thread(audit).start();
    }
}
