package com.acme;

public class Late {

    public void place(Runnable audit) {
        new Thread(audit).start();
    }
}
