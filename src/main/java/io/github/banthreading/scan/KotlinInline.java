package io.github.banthreading.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that a person sees for code that kotlinc inlined: such code gets line numbers beyond the end of the file, and
 * an SMAP in the SourceDebugExtension attribute (JVMS 4.7.11, JSR-45) says which. Its stratum KotlinDebug knows the line
 * of the call, its stratum Kotlin the file and line the code was copied from.
 */
final class KotlinInline {

    private static final List<String> STRATA = List.of("KotlinDebug", "Kotlin");

    /** Of a class that says nothing of the kind: each line is what it says. */
    static final KotlinInline NONE = new KotlinInline(Map.of());

    private final Map<String, List<Range>> strata;

    /** The output lines from start on stand for the lines of a file from input on, step of them for each. */
    private record Range(String file, int input, int start, int repeat, int step) {

        static final Pattern TEXT = Pattern.compile(
                "(?<input>\\d{1,8})(?:#(?<file>\\d{1,8}))?(?:,(?<repeat>\\d{1,8}))?:(?<output>\\d{1,8})(?:,(?<step>\\d{1,8}))?");

        boolean holds(int line) {
            return line >= start && line - start < (long) repeat * step;
        }

        int inputOf(int line) {
            return input + (line - start) / step;
        }
    }

    private KotlinInline(Map<String, List<Range>> strata) {
        this.strata = strata;
    }

    /** Reads an SMAP; one that is no SMAP has no ranges. */
    static KotlinInline parse(String smap) {
        Map<String, List<Range>> strata = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        List<Range> ranges = new ArrayList<>();
        String file = "";
        List<String> lines = smap.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("*S ")) {
                ranges = strata.computeIfAbsent(line.substring(3).strip(), stratum -> new ArrayList<>());
                files.clear();
            } else if (line.startsWith("+ ") && i + 1 < lines.size()) {
                addFile(line, lines.get(++i), files);
            } else {
                Matcher range = Range.TEXT.matcher(line);
                if (range.matches()) {
                    file = range.group("file") == null ? file : range.group("file");
                    ranges.add(range(range, files.getOrDefault(file, "")));
                }
            }
        }
        return new KotlinInline(strata);
    }

    /** {@code + 2 Timer.kt} and {@code kotlin/concurrent/TimersKt}: the number, the file, a class in it. */
    private static void addFile(String line, String type, Map<String, String> files) {
        String[] words = line.split(" ", 3);
        if (words.length == 3) {
            files.put(words[1], type.substring(0, type.lastIndexOf('/') + 1) + words[2]);
        }
    }

    private static Range range(Matcher range, String file) {
        return new Range(
                file,
                Integer.parseInt(range.group("input")),
                Integer.parseInt(range.group("output")),
                number(range.group("repeat")),
                number(range.group("step")));
    }

    private static int number(@Nullable String text) {
        return text == null ? 1 : Math.max(1, Integer.parseInt(text));
    }

    /** The line in a file that a line number stands for; 0 when that is a line of another file. */
    int lineIn(String file, int line) {
        if (strata.isEmpty() || STRATA.stream().noneMatch(strata::containsKey)) {
            return line;
        }
        for (String stratum : STRATA) {
            for (Range range : strata.getOrDefault(stratum, List.of())) {
                if (range.holds(line)) {
                    return range.file().equals(file) ? range.inputOf(line) : 0;
                }
            }
        }
        return 0;
    }
}
