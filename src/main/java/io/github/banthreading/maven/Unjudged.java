package io.github.banthreading.maven;

import io.github.banthreading.report.terminal.UnjudgedText;
import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module holds and nobody judged as its own, as far as it can be seen: sources without classes, jars among the classes. */
final class Unjudged {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");

    private final JudgedModule module;
    private final Set<ClassName> judged;

    Unjudged(JudgedModule module, Set<ClassName> judged) {
        this.module = module;
        this.judged = judged;
    }

    /** What to say, a warning each, by what it is about; none when all is as it should be. */
    Map<String, String> warnings(List<Path> roots, Path classes) throws IOException {
        Map<String, String> warnings = new LinkedHashMap<>();
        Set<String> sources = sources(roots);
        if (!sources.isEmpty()) {
            warnings.put("sources", UnjudgedText.sources(sources, module.shown(classes)));
        }
        Set<String> jars = jars(classes);
        if (!jars.isEmpty()) {
            warnings.put("jars", UnjudgedText.jars(jars));
        }
        if (!module.sharingOutput().isEmpty()) {
            warnings.put(
                    "folder", UnjudgedText.sharedFolder(module.name(), module.sharingOutput(), module.shown(classes)));
        }
        return warnings;
    }

    private Set<String> sources(List<Path> roots) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path root : roots) {
            for (Path source : files(root, ".java")) {
                if (!isCompiled(root, source)) {
                    missing.add(module.shown(source));
                }
            }
        }
        return missing;
    }

    private Set<String> jars(Path classes) throws IOException {
        return files(classes, ".jar").stream().map(module::shown).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether there is a class of the source's name or, as Java allows, one of another that it declares. */
    private boolean isCompiled(Path root, Path source) throws IOException {
        String path = root.relativize(source).toString().replace('\\', '/');
        String name = path.substring(0, path.length() - ".java".length());
        return name.endsWith("-info") || judged.contains(new ClassName(name)) || declaresJudged(source);
    }

    private boolean declaresJudged(Path source) throws IOException {
        // In a charset that takes every byte; names of types in other letters are looked for by the file's name alone.
        String text = COMMENT.matcher(Files.readString(source, StandardCharsets.ISO_8859_1))
                .replaceAll(" ");
        Matcher declared = PACKAGE.matcher(text);
        String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
        Matcher type = TYPE.matcher(text);
        boolean declares = false;
        while (type.find()) {
            declares = true;
            if (judged.contains(new ClassName(folder + type.group(1)))) {
                return true;
            }
        }
        return !declares;
    }
}
