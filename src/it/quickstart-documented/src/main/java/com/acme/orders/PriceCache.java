package com.acme.orders;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Asks the warehouse for a price once, and remembers it as long as the environment lives. */
final class PriceCache {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, BigDecimal> prices = new HashMap<>();
    private final Warehouse warehouse;

    PriceCache(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    BigDecimal of(String article) {
        lock.lock();
        try {
            return prices.computeIfAbsent(article, warehouse::price);
        } finally {
            lock.unlock();
        }
    }
}
