package com.acme;

import com.acme.pool.Worker;

class OrderWorker extends Worker {
    OrderWorker(Runnable order) {
        super(order);
    }
}
