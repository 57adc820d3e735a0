package io.github.banthreading.verdict;

/**
 * What a part of the configuration let pass.
 *
 * @param by that part, as it was written: {@code allow=thread}
 * @param uses how many uses would have been reported without it
 */
public record LetPass(String by, int uses) {}
