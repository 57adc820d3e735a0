package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.terminal.GreenText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.util.List;

/** What is done with a verdict: the reports are written and the build goes on or fails, or the debt file is edited. */
@FunctionalInterface
interface VerdictAction {

    /**
     * Prepares, when the parameters are understood and nothing is read yet.
     *
     * @throws IOException when a file cannot be written
     */
    default void start(Settings settings) throws IOException {}

    /** Tells that nothing is looked at, because somebody said so; it must not look like a module without threading. */
    default void tellSkipped(String name, Messages messages) {
        messages.warn().accept(GreenText.skipped(name));
    }

    /**
     * Whether a module that was not compiled is judged all the same, as one that could not be read; otherwise that is a
     * fault.
     */
    default boolean takesUncompiled() {
        return false;
    }

    /**
     * Tells why there is no verdict; what follows is a fault in any case.
     *
     * @param name what was to be judged
     * @param mistakes at least one
     * @param reports what to write, and where
     */
    default void tellUnjudged(String name, List<Mistake> mistakes, ReportSettings reports, Provenance provenance) {}

    /**
     * Adds ways from handlers to what was found, where they are shown.
     *
     * @param paths what they are looked for in
     * @param types what the module inherits from, open as long as this call
     */
    default Verdict withPaths(Verdict verdict, HandlerPaths paths, ClassPath types) throws MistakesException {
        return verdict;
    }

    /**
     * Acts on a verdict.
     *
     * @param provenance what reports say of their making
     * @throws MistakesException when a file that people write holds mistakes
     * @throws IOException when a file cannot be read or written
     */
    Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) throws MistakesException, IOException;
}
