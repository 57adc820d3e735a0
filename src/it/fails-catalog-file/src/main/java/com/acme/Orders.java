package com.acme;

class Orders {
    void place(Runnable order) {
        Pool.submit(order);
    }
}
