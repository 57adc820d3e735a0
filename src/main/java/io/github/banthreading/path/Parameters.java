package io.github.banthreading.path;

/** The parameters in a descriptor (JVMS 4.3.3). */
final class Parameters {

    private Parameters() {}

    /** How many there are. */
    static int count(String descriptor) {
        int count = 0;
        for (int i = 1; i < descriptor.length() && descriptor.charAt(i) != ')'; i++) {
            while (descriptor.charAt(i) == '[') {
                i++;
            }
            if (descriptor.charAt(i) == 'L') {
                i = descriptor.indexOf(';', i);
            }
            count++;
        }
        return count;
    }
}
