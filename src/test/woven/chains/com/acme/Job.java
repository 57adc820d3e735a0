package com.acme;

public class Job {
    int go(int tries) {
        new Thread("go").start(); // finds Thread#<init>(String) in Job#go(int); Thread#start() in Job#go(int)
        return tries == 0 ? 0 : go(tries - 1);
    }

    /** An overload whose body is advised as well. */
    synchronized int go(long tries) { return started(tries); } // finds synchronized#method in Job#go(long)

    private int started(long tries) {
        new Thread("overload").start(); // finds Thread#<init>(String) in Job#started(long); Thread#start() in Job#started(long)
        return go((int) tries);
    }
}
