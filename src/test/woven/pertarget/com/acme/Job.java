package com.acme;

public class Job {
    void go() {
        new Thread("go").start(); // finds Thread#<init>(String) in Job#go(); Thread#start() in Job#go()
    }

    synchronized void all() {
        go(); // finds synchronized#method in Job#all()
        Runnable later = () -> new Job().go();
        new Thread(later).start(); // finds Thread#<init>(Runnable) in Job#all(); Thread#start() in Job#all()
    }
}
