package com.acme.tools;

public class Totals {

    public int of(int one, int other) {
        return one + other;
    }
}
