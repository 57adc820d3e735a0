package com.acme;

public class Job {
    static final Thread FIRST = new Thread("first"); // finds Thread#<init>(String) in Job#<clinit>

    void go() {
        new Thread("go").start(); // finds Thread#<init>(String) in Job#go(); Thread#start() in Job#go()
    }

    synchronized void held() {} // finds synchronized#method in Job#held()
}
