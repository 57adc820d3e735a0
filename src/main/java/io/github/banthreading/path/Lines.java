package io.github.banthreading.path;

import io.github.banthreading.scan.Attributes;
import io.github.banthreading.scan.ClassBytes;

/** The lines of one method (JVMS 4.7.12), asked for in the order of its code. Tables out of order are looked through whole. */
final class Lines {

    private final ClassBytes file;
    private int entries;
    private int count;
    private int current = -1;
    private boolean isSorted = true;

    Lines(ClassBytes file, Attributes attributes) {
        this.file = file;
        if (attributes.next("LineNumberTable")) {
            count = file.u2(attributes.contents());
            entries = attributes.contents() + 2;
            int before = 0;
            for (int i = 0; i < count; i++) {
                int start = start(i);
                isSorted &= before <= start;
                before = start;
            }
        }
    }

    /** The line that an instruction belongs to; 0 when none is known. */
    int at(int offset) {
        if (!isSorted) {
            current = -1;
            for (int i = 0; i < count; i++) {
                if (start(i) <= offset && (current < 0 || start(i) > start(current))) {
                    current = i;
                }
            }
        }
        while (isSorted && current + 1 < count && start(current + 1) <= offset) {
            current++;
        }
        return current < 0 ? 0 : file.u2(entries + 4 * current + 2);
    }

    private int start(int entry) {
        return file.u2(entries + 4 * entry);
    }
}
