package com.acme;

import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;

/** One for each job that is called: the weaver puts a synchronized method into it, which is none of ours. */
@Aspect("pertarget(call(* com.acme.Job.go(..)))")
public class Counted {
    int n;

    @Before("call(* com.acme.Job.go(..))")
    public void count() {
        n++;
    }
}
