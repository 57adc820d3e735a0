package com.acme;

public class Orders {
    void place(Runnable audit) {
        new Thread(audit).start();
    }
}
