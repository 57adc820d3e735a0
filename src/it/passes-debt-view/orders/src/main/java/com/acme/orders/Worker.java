package com.acme.orders;

/** A subclass that another module starts. */
public class Worker extends Thread {}
