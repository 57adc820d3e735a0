package io.github.banthreading.catalog;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * What a row of {@code signatures.csv} says of an API that a jar can confirm.
 *
 * @param owner internal class name, or {@code -} for what is no member of a class
 * @param name a method, {@code <init>}, {@code <extends>}, {@code <annotation>}, {@code <field>NAME} or {@code *}
 * @param descriptor that of the method or field, or {@code *} for any
 * @param presentIn the library as {@code group:artifact-version}, the JDKs that have it, or {@code manual}
 */
record Signature(String owner, String name, String descriptor, String presentIn) {

    static List<Signature> readAll() throws IOException {
        return Csv.read("signatures.csv").stream()
                .map(row ->
                        new Signature(row.get("owner"), row.get("name"), row.get("descriptor"), row.get("present-in")))
                .toList();
    }

    ClassName ownerName() {
        return new ClassName(owner);
    }

    /** The argument types of a descriptor as the catalogue writes them. */
    static String arguments(String descriptor) {
        List<String> types = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            types.add(type.getClassName());
        }
        return "(" + String.join(", ", types) + ")";
    }

    @Override
    public String toString() {
        return owner.replace('/', '.') + "#" + name + (descriptor.equals("*") ? "" : descriptor);
    }
}
