package com.acme;

public class Orders {

    public String place(String order) {
        return order;
    }
}
