package io.github.banthreading.path;

/** The parameters in a descriptor (JVMS 4.3.3). */
final class Parameters {

    private Parameters() {}

    /** How many there are; of what is no descriptor, as many as can be told. */
    static int count(String descriptor) {
        int count = 0;
        int at = 1;
        while (at > 0 && at < descriptor.length() && descriptor.charAt(at) != ')') {
            count += descriptor.charAt(at) == '[' ? 0 : 1;
            // Where a damaged one has no semicolon, this comes out as 0.
            at = 1 + (descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : at);
        }
        return count;
    }
}
