package com.acme;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;

@Aspect
public class Inner {
    @Around("execution(* com.acme.Job.*(..))")
    public Object inner(ProceedingJoinPoint point) throws Throwable {
        new Thread("inner").start(); // finds Thread#<init>(String) in Inner#inner(ProceedingJoinPoint); Thread#start() in Inner#inner(ProceedingJoinPoint)
        return point.proceed();
    }

    @Around("execution(* com.acme.Job.go(..))")
    public Object sometimes(ProceedingJoinPoint point) throws Throwable {
        Runnable proceeding = () -> {
            try {
                point.proceed();
            } catch (Throwable e) {
                new Thread(e::printStackTrace).start(); // finds Thread#<init>(Runnable) in Inner#sometimes(ProceedingJoinPoint); Thread#start() in Inner#sometimes(ProceedingJoinPoint)
            }
        };
        proceeding.run();
        return null;
    }
}
