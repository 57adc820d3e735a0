package com.acme;

public class Orders {
    public void place(Runnable audit) {
        new Thread(audit).start(); // finds Thread#<init>(Runnable) in Orders#place(Runnable); Thread#start() in Orders#place(Runnable)
        Runnable r = () -> new Thread("lambda").start(); // finds Thread#<init>(String) in Orders#place(Runnable); Thread#start() in Orders#place(Runnable)
        r.run();
    }

    public static synchronized void count() {
        System.out.println(); // finds synchronized#method in Orders#count()
    }
}
