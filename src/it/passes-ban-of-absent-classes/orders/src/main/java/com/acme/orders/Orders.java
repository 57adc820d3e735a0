package com.acme.orders;

public class Orders {
    public int count() {
        return 1;
    }
}
