package com.acme.orders;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Adds up the prices of an order, four lookups at a time. */
final class PricingService {

    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final PriceCache prices;

    PricingService(PriceCache prices) {
        this.prices = prices;
    }

    BigDecimal total(Order order) {
        List<CompletableFuture<BigDecimal>> lookups = order.articles().stream()
                .map(article -> CompletableFuture.supplyAsync(() -> prices.of(article), pool))
                .toList();
        return lookups.stream().map(CompletableFuture::join).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
