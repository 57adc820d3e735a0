package com.acme;

public class Old {
    void start() {
        new Thread("old").start(); // finds Thread#<init>(String) in Old#start(); Thread#start() in Old#start()
    }
}
