package io.github.banthreading.path;

import io.github.banthreading.scan.Attributes;
import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.Members;
import io.github.banthreading.scan.NameAndType;
import io.github.banthreading.scan.NamesAndTypes;
import java.util.ArrayList;
import java.util.List;

/** Reads what one class file declares, and no code. */
final class ClassReading {

    private static final int STATIC = 0x0008;

    private final OwnClass owner;
    private final ClassBytes file;
    private final NamesAndTypes names;
    private int number;

    private ClassReading(OwnClass owner, ClassBytes file, NamesAndTypes names, int number) {
        this.owner = owner;
        this.file = file;
        this.names = names;
        this.number = number;
    }

    /**
     * What a class declares; throws {@link RuntimeException} when the file is damaged.
     *
     * @param names what names and descriptors are looked up in
     * @param number that of the first method; the next has the next
     */
    static Contents read(OwnClass owner, ClassBytes file, NamesAndTypes names, int number) {
        return new ClassReading(owner, file, names, number).contents();
    }

    private Contents contents() {
        Members members = Members.methodsOf(file);
        OwnMethod[] methods = new OwnMethod[members.count()];
        boolean mayOverride = false;
        for (int i = 0; members.next(); i++) {
            OwnMethod method = method(members);
            methods[i] = method;
            mayOverride |= method.overrides() && !method.isAbstract();
        }
        List<String> annotations = owner.isMarked ? annotations(Attributes.of(file)) : List.of();
        return new Contents(file.access(), annotations, new DeclaredMethods(methods), mayOverride);
    }

    private OwnMethod method(Members member) {
        int code = member.code();
        NameAndType key = names.of(file, member.nameIndex(), member.descriptorIndex());
        if (!key.isOfMethod()) {
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
    static boolean declares(ClassBytes file, NameAndType staticField, NamesAndTypes names) {
        Members fields = Members.fieldsOf(file);
        while (fields.next()) {
            if ((fields.access() & STATIC) != 0 && names.of(file, fields.nameIndex()) == staticField) {
                return true;
            }
        }
        return false;
    }
}
