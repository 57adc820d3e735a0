package com.acme.orders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells accounting about placed orders, in a file on a shared disk; older than the move to Lambda. */
final class LegacyExporter {

    private static final Path FILE = Path.of("/mnt/accounting/orders.csv");

    void export(Order order, BigDecimal total) {
        new Thread(() -> append(order.id() + ";" + total + "\n")).start();
    }

    private static void append(String line) {
        try {
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
