package com.acme;

class Orders {
    String place(String order) {
        return order.trim();
    }
}
