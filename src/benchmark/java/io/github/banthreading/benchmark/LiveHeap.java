package io.github.banthreading.benchmark;

import io.github.banthreading.maven.ProductScan;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.use.ScanResult;
import java.nio.file.Path;

/** What the scanner keeps: started in a virtual machine of its own with a folder and how many classes to read from it. */
public final class LiveHeap {

    private LiveHeap() {}

    /** Prints classes, milliseconds, live bytes after the last class and with the result. */
    public static void main(String[] arguments) {
        Corpus corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        long before = live();
        long start = System.nanoTime();
        Scanner scanner = ProductScan.scanner();
        corpus.readInto(scanner);
        long reading = System.nanoTime() - start;
        long read = live() - before;
        start = System.nanoTime();
        ScanResult result = scanner.scan();
        long millis = (reading + System.nanoTime() - start) / 1_000_000;
        long kept = live() - before;
        System.out.println(result.classes() + " " + millis + " " + read + " " + kept + " " + scanner.hashCode());
    }

    private static long live() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
