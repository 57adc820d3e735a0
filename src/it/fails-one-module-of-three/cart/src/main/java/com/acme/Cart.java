package com.acme;

class Cart {
    void place(Runnable item) {
        item.run();
    }
}
