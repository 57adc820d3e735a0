package com.acme;

public class Orders {
    public void run() {
        new Thread().start();
    }
}
