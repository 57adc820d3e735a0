package io.github.banthreading.verdict;

/**
 * What a part of the configuration let pass.
 *
 * @param by that part, as it was written: {@code allow=thread}
 * @param uses how many uses would have been reported without it, as far as the code was looked at
 * @param classes how many classes were passed over whole or in part; 0 where it is about single uses
 */
public record LetPass(String by, int uses, int classes) {

    /** Single uses of APIs; no class was passed over. */
    public LetPass(String by, int uses) {
        this(by, uses, 0);
    }

    /** Whether classes were passed over, so that not all uses in them are known. */
    public boolean isOfClasses() {
        return classes > 0;
    }
}
