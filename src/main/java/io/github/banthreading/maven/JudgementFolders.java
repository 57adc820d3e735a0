package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where reports go when one build judges a module more than once: by two rules, or by the rule and by {@code check}. The worst
 * judgement has the folder, so that whoever reads {@code report.json} reads of what failed; each other one has a numbered folder
 * inside.
 */
final class JudgementFolders {

    private final ReportSettings settings;
    private final BuildMemory memory;

    /**
     * What this build has written to a folder.
     *
     * @param badness how bad the worst judgement was
     * @param worst its number
     * @param number how many judgements there were
     * @param digest what tells the last one from others
     */
    private record Written(int badness, int worst, int number, int digest) {

        private static final Written NOTHING = new Written(-1, 0, 0, 0);

        static Written parse(String text) {
            int[] parts = Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray();
            return new Written(parts[0], parts[1], parts[2], parts[3]);
        }

        boolean isNothing() {
            return number == 0;
        }

        Written then(int nextBadness, int nextDigest) {
            boolean isWorse = nextBadness > badness;
            return new Written(Math.max(badness, nextBadness), isWorse ? number + 1 : worst, number + 1, nextDigest);
        }

        @Override
        public String toString() {
            return badness + "," + worst + "," + number + "," + digest;
        }
    }

    JudgementFolders(ReportSettings settings, BuildMemory memory) {
        this.settings = settings;
        this.memory = memory;
    }

    /** Whether this build has written nothing there so far. */
    boolean areFresh() {
        return written().isNothing();
    }

    private Written written() {
        Optional<String> text = memory.findText(key());
        return text.isPresent() ? Written.parse(text.get()) : Written.NOTHING;
    }

    private String key() {
        return JudgementFolders.class.getName() + ":"
                + settings.directory().toAbsolutePath().normalize();
    }

    /**
     * Where the next judgement goes; empty when it is the same as the last, whose reports are there.
     *
     * @param badness how bad it is; 0 for one that passes
     * @param digest what tells it from others
     */
    Optional<ReportFiles> next(int badness, int digest, Messages messages) {
        Written before = written();
        if (!before.isNothing() && before.digest() == digest) {
            return Optional.empty();
        }
        Written after = before.then(badness, digest);
        memory.keepText(key(), after.toString());
        ReportFiles top = new ReportFiles(settings, messages);
        if (before.isNothing() || settings.formats().isEmpty()) {
            return Optional.of(top);
        }
        boolean isWorst = after.worst() == after.number();
        String aside = String.valueOf(isWorst ? before.worst() : after.number());
        messages.info()
                .accept("ban-threading: check " + after.number() + " of this module in one build\n  "
                        + (isWorst
                                ? "It is the worst so far, so the reports are its own;"
                                : "The reports stay those of the worst one;")
                        + "\n  folder " + aside + " inside has those of check " + aside);
        Path folder = settings.directory().resolve(aside);
        if (isWorst) {
            top.moveInto(folder);
            return Optional.of(top);
        }
        return Optional.of(new ReportFiles(settings.in(folder), messages));
    }
}
