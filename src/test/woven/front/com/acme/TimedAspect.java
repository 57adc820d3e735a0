package com.acme;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;

@Aspect
public class TimedAspect {
    @Around("@annotation(com.acme.Timed) && execution(* *(..))")
    public Object time(ProceedingJoinPoint point) throws Throwable {
        new Thread("clock").start(); // finds Thread#<init>(String) in TimedAspect#time(ProceedingJoinPoint); Thread#start() in TimedAspect#time(ProceedingJoinPoint)
        return point.proceed();
    }
}
