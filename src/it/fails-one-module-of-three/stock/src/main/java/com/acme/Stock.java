package com.acme;

class Stock {
    void place(Runnable order) {
        order.run();
    }
}
