package com.acme;

class Orders {
    void place() throws InterruptedException {
        Thread.sleep(100);
    }
}
