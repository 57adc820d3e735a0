package com.acme.pool;

public class Worker extends Thread {
    public Worker(Runnable task) {
        super(task);
    }

    public static void submit(Runnable task) {
        new Worker(task).start();
    }
}
