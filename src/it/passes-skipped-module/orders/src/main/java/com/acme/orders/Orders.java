package com.acme.orders;

class Orders {
    void ship(Runnable work) {
        new Thread(work).start();
    }
}
