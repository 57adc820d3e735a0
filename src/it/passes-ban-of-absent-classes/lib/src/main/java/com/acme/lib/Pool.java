package com.acme.lib;

public class Pool {
    public void submit(Object work) {}
}
