package com.acme;

class Billing {
    void send(Runnable bill) {
        new Thread(bill).start();
    }
}
