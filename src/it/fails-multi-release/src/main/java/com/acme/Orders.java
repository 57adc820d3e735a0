package com.acme;

class Orders {
    void place(Runnable order) {
        order.run();
    }
}
