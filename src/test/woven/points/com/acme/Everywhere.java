package com.acme;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;

/** Around each kind of join point, and below one that is running. */
@Aspect
public class Everywhere {
    @Around("within(com.acme.Points+) && (call(* java.lang.Thread.*(..)) || call(java.lang.Thread.new(..)))")
    public Object call(ProceedingJoinPoint point) throws Throwable {
        return point.proceed();
    }

    @Around("within(com.acme.Points*) && (set(* *) || get(* com.acme.Points.*))")
    public Object field(ProceedingJoinPoint point) throws Throwable {
        return point.proceed();
    }

    @Around("within(com.acme.Points*) && (execution(new(..)) || execution(* *(..)))")
    public Object run(ProceedingJoinPoint point) throws Throwable {
        return point.proceed();
    }

    @Around("within(com.acme.Points*) && execution(* twice(..))")
    public Object twice(ProceedingJoinPoint point) throws Throwable {
        point.proceed();
        return point.proceed();
    }

    @Around("within(com.acme.Points*) && execution(* twice(..))")
    public Object held(ProceedingJoinPoint point) throws Throwable {
        try {
            return new Object[] {point.proceed()}[0];
        } finally {
            new Thread("held").start(); // finds Thread#<init>(String) in Everywhere#held(ProceedingJoinPoint); Thread#start() in Everywhere#held(ProceedingJoinPoint)
        }
    }

    @Before("within(com.acme.Points*) && staticinitialization(*)")
    public void initialised() {}

    @Before("cflow(execution(* com.acme.Points.twice(..))) && execution(* com.acme.Points.below(..))")
    public void below() {}

    @AfterReturning("within(com.acme.Points*) && execution(* *(..))")
    public void returned() {}

    @AfterThrowing("within(com.acme.Points*) && execution(* *(..))")
    public void thrown() {}

    @Before("within(com.acme.Points*) && handler(java.lang.RuntimeException)")
    public void handled() {}
}
