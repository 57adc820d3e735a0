package com.acme;

class Orders {
    void go(Runnable work) {
        new Thread(work).start();
    }

    void later(Runnable work) {
        new Thread(work).start();
    }

    void more(Runnable work) {
        new Thread(work).start();
    }
}
