package io.github.banthreading.scan;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The smallest input for each thing that a kind of edit can make the scanner say, kept as archives in the repository. */
final class Corpus {

    /** Where the archives of earlier runs lie. */
    static final Path FOLDER = Path.of("src/test/corpus");

    /** Bytes of an archive. */
    private static final int LARGEST = 120_000;

    private static final int LARGEST_INPUT = 6_000;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final byte[] NOTHING = {};

    private final SortedMap<String, FuzzInput> smallest = new TreeMap<>();

    /** Keeps an input, without the files it does not need, when it is the first or smallest to show something. */
    void offer(Policy policy, FuzzInput input, ScanResult scan, Collection<String> edits) {
        for (String feature : features(scan)) {
            for (String edit : edits) {
                FuzzInput known = smallest.get(edit + ": " + feature);
                if (input.size() <= LARGEST_INPUT && (known == null || input.size() < known.size())) {
                    smallest.put(edit + ": " + feature, reduced(policy, input, feature));
                }
            }
        }
    }

    private static FuzzInput reduced(Policy policy, FuzzInput input, String feature) {
        FuzzInput reduced = input;
        FuzzInput bare = new FuzzInput(input.module(), input.mutants(), NOTHING);
        if (features(ClassFileFuzzer.scan(policy, bare.module(), NOTHING)).contains(feature)) {
            reduced = bare;
        }
        for (int i = input.module().size() - 1; i > 0; i--) {
            List<byte[]> less = new ArrayList<>(reduced.module());
            less.remove(i);
            if (features(ClassFileFuzzer.scan(policy, less, reduced.dependency()))
                    .contains(feature)) {
                reduced = new FuzzInput(less, Math.min(less.size(), input.mutants()), reduced.dependency());
            }
        }
        return reduced;
    }

    private static Set<String> features(ScanResult scan) {
        Set<String> features = new TreeSet<>();
        scan.unreadable()
                .forEach(each -> features.add("refused, " + each.cause().replaceAll("\\d+", "n")));
        scan.uses().forEach(use -> features.add(feature(use)));
        features.add(String.valueOf(scan.uses().size()).length() + " digits of uses");
        features.add(scan.generated() == 0 ? "not generated" : "generated");
        features.add(scan.unresolved().isEmpty() ? "resolved" : "unresolved");
        features.add(scan.withoutLines() ? "without lines" : "with lines");
        return features;
    }

    private static String feature(ApiUse use) {
        String api = use.api().member().name();
        boolean isPlain = use.api().owner().packagePath().isEmpty() || !api.startsWith("<");
        String place = use.site().member().name();
        return (isPlain ? use.api().owner().packagePath() : api)
                + (place.startsWith("<") ? " in " + place : " in a member")
                + (use.site().line() == 0 ? " without line" : "")
                + (use.site().file().endsWith(".class") ? " without file" : "");
    }

    /** Writes what was kept, the largest left out when it is too much. */
    void write(Path file) throws IOException {
        List<FuzzInput> inputs = new ArrayList<>(new LinkedHashSet<>(smallest.values()));
        byte[] bytes = archive(inputs);
        while (bytes.length > LARGEST) {
            inputs.remove(inputs.stream()
                    .max(Comparator.comparingInt(FuzzInput::size))
                    .orElseThrow());
            bytes = archive(inputs);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }

    private static byte[] archive(List<FuzzInput> inputs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < inputs.size(); i++) {
                FuzzInput input = inputs.get(i);
                if (input.dependency().length > 0) {
                    write(zip, String.format(Locale.ROOT, "%04d/dependency.class", i), input.dependency());
                }
                for (int j = 0; j < input.module().size(); j++) {
                    String kind = j < input.mutants() ? "mutant" : "untouched";
                    write(
                            zip,
                            String.format(Locale.ROOT, "%04d/%d-%s.class", i, j, kind),
                            input.module().get(j));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    /** The inputs of all archives by their names, sorted. */
    static SortedMap<String, FuzzInput> readAll() throws IOException {
        SortedMap<String, FuzzInput> inputs = new TreeMap<>();
        for (Path file : Compiler.files(FOLDER, ".zip")) {
            String kind = file.getFileName().toString().replace(".zip", "");
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String name = kind + " "
                            + entry.getName().substring(0, entry.getName().indexOf('/'));
                    FuzzInput before = inputs.getOrDefault(name, new FuzzInput(List.of(), 0, NOTHING));
                    inputs.put(name, with(before, entry.getName(), zip.readAllBytes()));
                }
            }
        }
        return inputs;
    }

    private static FuzzInput with(FuzzInput input, String name, byte[] bytes) {
        if (name.endsWith("dependency.class")) {
            return new FuzzInput(input.module(), input.mutants(), bytes);
        }
        List<byte[]> module = new ArrayList<>(input.module());
        module.add(bytes);
        return new FuzzInput(module, input.mutants() + (name.contains("mutant") ? 1 : 0), input.dependency());
    }
}
