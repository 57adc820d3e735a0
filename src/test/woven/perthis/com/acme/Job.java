package com.acme;

public class Job {
    void go() {
        new Thread("go").start(); // finds Thread#<init>(String) in Job#go(); Thread#start() in Job#go()
    }
}
