package com.acme;

import org.aspectj.lang.annotation.After;
import org.aspectj.lang.annotation.Aspect;

@Aspect("pertypewithin(com.acme.Job)")
public class Counted {
    int n;

    @After("execution(* *(..))")
    public void count() {
        n++;
        new Thread("count " + n).start(); // finds Thread#<init>(String) in Counted#count(); Thread#start() in Counted#count()
    }
}
