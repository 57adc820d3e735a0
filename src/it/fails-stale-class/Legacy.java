package com.acme;

class Legacy {
    void place(Runnable order) {
        new Thread(order).start();
    }
}
