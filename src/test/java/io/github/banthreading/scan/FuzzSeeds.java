package io.github.banthreading.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Class files to start from: the fixtures, the product, the libraries of other compilers and the corpus of earlier runs. */
final class FuzzSeeds {

    private static final Path FIXTURES = Path.of("src/test/fixtures");
    /** Bytes; larger ones are slower and show nothing more. */
    static final int LARGEST_SEED = 4_000;

    private static final int SEEDS_OF_A_JAR = 150;

    private FuzzSeeds() {}

    /** Compiles the fixtures into a folder and reads everything. */
    static List<byte[]> read(Path folder) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        Compiler.JAVAC.compile(
                folder.resolve("lib"), List.of("--release", "17"), Compiler.files(FIXTURES.resolve("lib"), ".java"));
        Compiler.JAVAC.compile(
                folder.resolve("fixtures"),
                List.of(
                        "--release",
                        "17",
                        "-g:source,lines",
                        "-classpath",
                        folder.resolve("lib").toString()),
                Compiler.JAVAC.sources(FIXTURES).stream()
                        .filter(source -> !source.toString().contains("25") && !source.endsWith("Sequenced.java"))
                        .toList());
        addFiles(folder, seeds);
        addFiles(Path.of("target/classes"), seeds);
        for (Compiler compiler : List.of(Compiler.KOTLINC, Compiler.SCALAC_2, Compiler.SCALAC_3, Compiler.GROOVYC)) {
            for (Path jar : compiler.libraries()) {
                addEntries(jar, seeds);
            }
        }
        Corpus.readAll().values().forEach(input -> seeds.addAll(input.module()));
        return seeds;
    }

    private static void addFiles(Path classes, List<byte[]> seeds) throws IOException {
        for (Path file : Compiler.files(classes, ".class")) {
            if (Files.size(file) <= LARGEST_SEED) {
                seeds.add(Files.readAllBytes(file));
            }
        }
    }

    /** The first small classes of a jar. */
    private static void addEntries(Path jar, List<byte[]> seeds) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            int left = SEEDS_OF_A_JAR;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); left > 0 && entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".class") && entry.getSize() <= LARGEST_SEED) {
                    seeds.add(zip.getInputStream(entry).readAllBytes());
                    left--;
                }
            }
        }
    }
}
