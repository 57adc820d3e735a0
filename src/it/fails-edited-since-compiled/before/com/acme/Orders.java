package com.acme;

public class Orders {

    public void place(Runnable audit) {
        new Thread(audit).start();
    }
}
