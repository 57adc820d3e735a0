package com.acme.orders;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The warehouse over HTTP. All requests of an order are under way together, without a thread of our own. */
final class Warehouse {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    Warehouse(URI address) {
        this.address = address;
    }

    boolean reserve(Order order) {
        List<CompletableFuture<HttpResponse<Void>>> requests = order.articles().stream()
                .map(article -> request(article).PUT(BodyPublishers.ofString(order.id())).build())
                .map(request -> http.sendAsync(request, BodyHandlers.discarding()))
                .toList();
        CompletableFuture.allOf(requests.toArray(CompletableFuture[]::new)).join();
        return requests.stream().allMatch(request -> request.join().statusCode() == 200);
    }

    BigDecimal price(String article) {
        HttpRequest request = request(article).GET().build();
        return new BigDecimal(http.sendAsync(request, BodyHandlers.ofString()).join().body());
    }

    private HttpRequest.Builder request(String article) {
        return HttpRequest.newBuilder(address.resolve(article));
    }
}
