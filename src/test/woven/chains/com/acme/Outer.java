package com.acme;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;

/** Advises what the other aspect does, and what it advises. */
@Aspect
public class Outer {
    @Around("execution(* com.acme.Job.*(..)) || adviceexecution() && within(com.acme.Inner)")
    public Object outer(ProceedingJoinPoint point) throws Throwable {
        return point.proceed();
    }
}
