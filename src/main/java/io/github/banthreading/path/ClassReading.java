package io.github.banthreading.path;

import io.github.banthreading.scan.Attributes;
import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what one class file declares, and no code. */
final class ClassReading {

    private static final int STATIC = 0x0008;

    private final OwnClass owner;
    private final ClassBytes file;
    private int number;

    private ClassReading(OwnClass owner, ClassBytes file, int number) {
        this.owner = owner;
        this.file = file;
        this.number = number;
    }

    /**
     * What a class declares; throws {@link RuntimeException} when the file is damaged.
     *
     * @param number that of the first method; the next has the next
     */
    static Contents read(OwnClass owner, ClassBytes file, int number) {
        return new ClassReading(owner, file, number).contents();
    }

    private Contents contents() {
        Members members = Members.methodsOf(file);
        Map<String, OwnMethod> methods = new LinkedHashMap<>(2 * members.count());
        boolean mayOverride = false;
        while (members.next()) {
            OwnMethod method = method(members);
            methods.put(method.key(), method);
            mayOverride |= method.overrides() && !method.isAbstract();
        }
        List<String> annotations = owner.isMarked ? annotations(Attributes.of(file)) : List.of();
        return new Contents(file.access(), annotations, methods, mayOverride);
    }

    private OwnMethod method(Members member) {
        int code = member.code();
        String key = member.nameAndDescriptor();
        if (key.indexOf('(', 1) < 0) {
            throw new IllegalArgumentException("no method has the name and descriptor " + key);
        }
        List<String> annotations = owner.isMarked ? annotations(member.attributes()) : List.of();
        return new OwnMethod(owner, key, member.access(), annotations, code, number++);
    }

    private List<String> annotations(Attributes attributes) {
        List<String> annotations = List.of();
        while (attributes.next()) {
            if (attributes.isNamed("RuntimeVisibleAnnotations") || attributes.isNamed("RuntimeInvisibleAnnotations")) {
                List<String> types = new ArrayList<>(annotations);
                types.addAll(new AnnotationTypes(file).read(attributes.contents()));
                annotations = types;
            }
        }
        return annotations;
    }

    /** Whether a class declares a static field. */
    static boolean declares(ClassBytes file, String staticField) {
        Members fields = Members.fieldsOf(file);
        while (fields.next()) {
            if ((fields.access() & STATIC) != 0 && fields.name().equals(staticField)) {
                return true;
            }
        }
        return false;
    }
}
