package com.acme.orders;

import java.util.List;

/** An order as it comes from the queue: {@code 4711:apple,pear}. */
record Order(String id, List<String> articles) {

    static Order parse(String message) {
        String[] parts = message.split(":", 2);
        return new Order(parts[0], List.of(parts[1].split(",")));
    }
}
