package com.acme.carts;

import com.acme.orders.Worker;

public class Carts {
    public void price() {
        new Worker().start();
    }
}
