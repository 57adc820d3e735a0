package com.acme;

public class Orders {
    @Timed
    void inFront() {}

    @Timed
    public Orders place(String in) {
        new Thread(() -> run(in)).start(); // finds Thread#<init>(Runnable) in Orders#place(String); Thread#start() in Orders#place(String)
        Runnable inner = new Runnable() {
            public void run() {
                synchronized (this) { // finds synchronized#block in Orders#place(String)
                    System.out.println(in);
                }
            }
        };
        inner.run();
        return this;
    }

    @Timed
    void nested() {
        Runnable r = () -> new Thread("inner").start(); // finds Thread#<init>(String) in Orders#nested(); Thread#start() in Orders#nested()
        r.run();
    }

    @Timed
    static void run(String in) {
        new Thread(in).start(); // finds Thread#<init>(String) in Orders#run(String); Thread#start() in Orders#run(String)
    }

    @Timed
    synchronized void cancel() { System.out.println(); } // finds synchronized#method in Orders#cancel()
}
