package com.acme;

import com.acme.pool.Worker;

class Orders {
    void place(Runnable order) {
        Worker.submit(order);
    }
}
