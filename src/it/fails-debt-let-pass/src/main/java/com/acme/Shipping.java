package com.acme;

class Shipping {
    void ship() {
        new Thread(() -> {}).start();
    }
}
