package io.github.banthreading.scan;

/**
 * Counts what instructions take out of the BootstrapMethods attribute (JVMS 4.7.23). Many may share its entries, and an entry
 * have many arguments: 70 kB of class file can stand for a hundred million uses. No compiler comes near one argument for each
 * byte of the file.
 */
final class ArgumentLimit {

    private int left;

    /** Allows one argument for each byte of a class file. */
    ArgumentLimit(int size) {
        this.left = size;
    }

    /** Counts some more; throws when they are too many. */
    void count(int arguments) {
        left -= arguments;
        if (left < 0) {
            throw new IllegalArgumentException("more bootstrap arguments than bytes");
        }
    }
}
