package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import java.util.ArrayList;
import java.util.List;

/** Steps over annotations (JVMS 4.7.16) for their types; what they say does not matter here. */
final class AnnotationTypes {

    private final ClassBytes file;
    private int at;

    AnnotationTypes(ClassBytes file) {
        this.file = file;
    }

    /**
     * The types of the annotations in an attribute, in internal form.
     *
     * @param contents where its contents start
     */
    List<String> read(int contents) {
        at = contents;
        List<String> types = new ArrayList<>(1);
        for (int left = u2(); left > 0; left--) {
            String descriptor = file.utf8(u2());
            if (descriptor.length() > 2) {
                types.add(descriptor.substring(1, descriptor.length() - 1));
            }
            skipElements();
        }
        return types;
    }

    private void skipAnnotation() {
        at += 2;
        skipElements();
    }

    private void skipElements() {
        for (int left = u2(); left > 0; left--) {
            at += 2;
            skipValue();
        }
    }

    /** Steps over an element_value (JVMS 4.7.16.1), which may hold annotations and values of its own. */
    private void skipValue() {
        int tag = file.u1(at);
        at++;
        switch (tag) {
            case 'e' -> at += 4;
            case '@' -> skipAnnotation();
            case '[' -> {
                for (int left = u2(); left > 0; left--) {
                    skipValue();
                }
            }
            default -> at += 2;
        }
    }

    private int u2() {
        int value = file.u2(at);
        at += 2;
        return value;
    }
}
