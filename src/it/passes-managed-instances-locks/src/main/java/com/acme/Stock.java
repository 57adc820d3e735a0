package com.acme;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stock {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String article) {
        lock.lock();
        try {
            counts.merge(article, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }

    synchronized int count(String article) {
        return counts.getOrDefault(article, 0);
    }

    void clear() {
        synchronized (counts) {
            counts.clear();
        }
    }
}
