package com.acme.carts;

public class Carts {
    public void run() {
        new Thread().start();
    }
}
