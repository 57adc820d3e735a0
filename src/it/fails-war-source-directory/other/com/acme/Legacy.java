package com.acme;

public class Legacy {

    public void place(Runnable audit) {
        new Thread(audit).start();
    }
}
