package com.acme;

class OrdersTest {
    void placesInParallel() {
        new Thread(() -> new Orders().place(() -> {})).start();
    }
}
