package io.github.banthreading.maven;

import io.github.banthreading.use.MistakesException;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;

/** What follows from a verdict: a build that goes on or fails, or a debt file that is edited. */
@FunctionalInterface
interface Conclusion {

    /**
     * Acts on a verdict.
     *
     * @param millis how long the scan took
     * @throws MistakesException when a file that people write holds mistakes
     * @throws IOException when a file cannot be read or written
     */
    Outcome conclude(Verdict verdict, Settings settings, long millis) throws MistakesException, IOException;
}
