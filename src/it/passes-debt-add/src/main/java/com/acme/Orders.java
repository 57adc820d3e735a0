package com.acme;

import java.util.List;

class Orders {
    void place(Runnable order) {
        new Thread(order).start();
    }

    long count(List<String> orders) {
        return orders.parallelStream().count();
    }
}
