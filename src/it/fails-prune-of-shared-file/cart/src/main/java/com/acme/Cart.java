package com.acme;

public class Cart {
    void fill(Runnable audit) {
        new Thread(audit).start();
    }
}
