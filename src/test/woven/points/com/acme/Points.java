package com.acme;

import java.util.function.Supplier;

public class Points {
    private static final Thread FIRST = new Thread("first"); // finds Thread#<init>(String) in Points#<clinit>

    private Thread kept = new Thread("kept"); // finds Thread#<init>(String) in Points#<init>

    private volatile int count; // finds unlined volatile#field in Points#count

    public Points() {
        this(() -> new Thread("default")); // finds Thread#<init>(String) in Points#<init>
        kept.start(); // finds Thread#start() in Points#<init>
    }

    public Points(Supplier<Thread> made) {
        kept = made.get();
    }

    Thread twice(String name) {
        below();
        kept = new Thread(() -> { // finds Thread#<init>(Runnable) in Points#twice(String)
            Runnable inner = () -> new Thread(name).start(); // finds Thread#<init>(String) in Points#twice(String); Thread#start() in Points#twice(String)
            inner.run();
        });
        return kept;
    }

    synchronized void below() { add(); } // finds synchronized#method in Points#below()

    private void add() {
        synchronized (kept) { // finds synchronized#block in Points#add()
            count++;
        }
    }

    void caught() throws InterruptedException {
        try {
            kept.join(); // finds Thread#join() in Points#caught()
        } catch (RuntimeException e) {
            new Thread(e::printStackTrace).start(); // finds Thread#<init>(Runnable) in Points#caught(); Thread#start() in Points#caught()
        }
    }

    static Points made() {
        new Thread("static").start(); // finds Thread#<init>(String) in Points#made(); Thread#start() in Points#made()
        return new Points() {
            @Override
            synchronized void below() { start(); } // finds synchronized#method in Points#made()

            private void start() {
                new Thread("anonymous").start(); // finds Thread#<init>(String) in Points#made(); Thread#start() in Points#made()
            }
        };
    }

    record Pair(String name, Thread thread) {
        Pair {
            thread.start(); // finds Thread#start() in Points$Pair#<init>
        }

        Thread again() {
            return new Thread(name); // finds Thread#<init>(String) in Points$Pair#again()
        }
    }

    enum Kind {
        FAST {
            @Override
            Thread make() {
                return new Thread("fast"); // finds Thread#<init>(String) in Points$Kind#<clinit>
            }
        },
        SLOW;

        Thread make() {
            return new Thread("slow"); // finds Thread#<init>(String) in Points$Kind#make()
        }
    }

    interface Starting {
        default Thread start(String name) {
            Supplier<Thread> made = () -> new Thread(name); // finds Thread#<init>(String) in Points$Starting#start(String)
            return made.get();
        }

        static void go() {
            new Thread("go").start(); // finds Thread#<init>(String) in Points$Starting#go(); Thread#start() in Points$Starting#go()
        }
    }
}
