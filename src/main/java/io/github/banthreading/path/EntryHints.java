package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;

/** Tells by a glance whether a class file could declare an entry point, so that few of many are read for it. */
final class EntryHints {

    private static final String CONTEXT = "Lcom/amazonaws/services/lambda/runtime/Context;)";
    private static final String VISIBLE = "RuntimeVisibleAnnotations";
    private static final String INVISIBLE = "RuntimeInvisibleAnnotations";

    private EntryHints() {}

    /** Whether there is an annotation, a {@code main}, or a method that ends its parameters with Lambda's context. */
    static boolean in(ClassBytes file) {
        if (isAnnotated(file.attributes())) {
            return true;
        }
        ClassBytes.Members methods = file.methods();
        while (methods.next()) {
            if (file.isUtf8(methods.nameIndex(), "main")
                    || takesContext(methods.descriptor())
                    || isAnnotated(methods.attributes())) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesContext(String descriptor) {
        return descriptor.length() > CONTEXT.length() && descriptor.contains(CONTEXT);
    }

    private static boolean isAnnotated(ClassBytes.Attributes attributes) {
        while (attributes.next()) {
            if (attributes.isNamed(VISIBLE) || attributes.isNamed(INVISIBLE)) {
                return true;
            }
        }
        return false;
    }
}
