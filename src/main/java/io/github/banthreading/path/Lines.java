package io.github.banthreading.path;

import io.github.banthreading.scan.Attributes;
import io.github.banthreading.scan.ClassBytes;

/** The lines of one method, whose tables are in no order and may be several (JVMS 4.7.12). */
final class Lines {

    private Lines() {}

    /**
     * The line that an instruction belongs to; 0 when none is known.
     *
     * @param attributes those of the method's code
     * @param offset counts the bytes of code before the instruction
     */
    static int at(ClassBytes file, Attributes attributes, int offset) {
        int line = 0;
        int nearest = 0;
        while (attributes.next("LineNumberTable")) {
            int entry = attributes.contents() + 2;
            for (int left = file.u2(attributes.contents()); left > 0; left--, entry += 4) {
                int start = file.u2(entry);
                if (start <= offset && start >= nearest) {
                    nearest = start;
                    line = file.u2(entry + 2);
                }
            }
        }
        return line;
    }
}
