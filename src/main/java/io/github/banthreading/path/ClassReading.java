package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what one class file declares, and what its code says about classes of the module. */
final class ClassReading {

    private static final int STATIC = 0x0008;

    private final OwnClass owner;
    private final ClassBytes file;
    private final CodeReading code;

    private ClassReading(OwnClass owner, ClassBytes file, Function<String, @Nullable OwnClass> classes) {
        this.owner = owner;
        this.file = file;
        this.code = new CodeReading(file, classes);
    }

    /**
     * Reads a class.
     *
     * @param classes finds a class of the module by its internal name
     * @throws RuntimeException when the file is damaged
     */
    static OwnClass.Contents read(OwnClass owner, byte[] bytes, Function<String, @Nullable OwnClass> classes) {
        ClassBytes file = new ClassBytes(bytes);
        return new ClassReading(owner, file, classes).contents();
    }

    private OwnClass.Contents contents() {
        Map<String, OwnMethod> methods = new LinkedHashMap<>();
        ClassBytes.Members members = file.methods();
        while (members.next()) {
            OwnMethod method = method(members);
            methods.put(method.key(), method);
        }
        return new OwnClass.Contents(file.access(), annotations(file.attributes()), methods, staticFields());
    }

    private OwnMethod method(ClassBytes.Members member) {
        List<Call> calls = List.of();
        List<String> annotations = List.of();
        ClassBytes.Attributes attributes = member.attributes();
        while (attributes.next()) {
            if (attributes.isNamed("Code")) {
                calls = code.read(attributes.contents());
            } else if (isAnnotations(attributes)) {
                annotations = withTypes(annotations, attributes.contents());
            }
        }
        return new OwnMethod(owner, member.name(), member.descriptor(), member.access(), annotations, calls);
    }

    private List<String> annotations(ClassBytes.Attributes attributes) {
        List<String> annotations = List.of();
        while (attributes.next()) {
            if (isAnnotations(attributes)) {
                annotations = withTypes(annotations, attributes.contents());
            }
        }
        return annotations;
    }

    private static boolean isAnnotations(ClassBytes.Attributes attribute) {
        return attribute.isNamed("RuntimeVisibleAnnotations") || attribute.isNamed("RuntimeInvisibleAnnotations");
    }

    private List<String> withTypes(List<String> before, int at) {
        List<String> types = new ArrayList<>(before);
        types.addAll(new AnnotationTypes(file).read(at));
        return types;
    }

    private List<String> staticFields() {
        List<String> names = new ArrayList<>(0);
        ClassBytes.Members fields = file.fields();
        while (fields.next()) {
            if ((fields.access() & STATIC) != 0) {
                names.add(fields.name());
            }
        }
        return names;
    }
}
