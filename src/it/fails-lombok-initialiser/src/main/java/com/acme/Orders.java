package com.acme;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import lombok.RequiredArgsConstructor;

@RequiredArgsConstructor
class Orders {
    private final String queue;
    private final Executor pool = Executors.newFixedThreadPool(4);
}
