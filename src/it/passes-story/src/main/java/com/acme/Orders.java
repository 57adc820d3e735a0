package com.acme;

import java.util.List;

public class Orders {
    public void place(List<Runnable> audits) {
        for (Runnable audit : audits) {
            new Thread(audit).start();
        }
    }

    public void cancel(Runnable refund) {
        new Thread(refund).start();
    }
}
