package io.github.banthreading.path;

import io.github.banthreading.scan.ClassFile;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of the module: its place in the hierarchy, and once somebody asks what it declares, its methods. */
final class OwnClass implements Comparable<OwnClass> {

    final ClassName name;
    final @Nullable ClassName superName;
    final List<ClassName> interfaces;
    final ClassFile file;

    /** Whether its constant pool names what an entry point may have: see {@link EntryPoints#MARKS}. */
    final boolean isMarked;

    /** Whether nobody wrote it: a weaver's closure around the body of a method. */
    final boolean isMade;

    /** Where it stands among the classes of the module by its name. */
    int order;

    /** The classes of the module that name this one in their extends or implements clause, by name. */
    final List<OwnClass> subtypes = new ArrayList<>(0);

    /** What the class file holds; null until it is read. */
    @Nullable
    Contents contents;

    /**
     * What a class file holds.
     *
     * @param access flags of the class (JVMS table 4.1-B)
     * @param annotations the types of its annotations, where it is marked
     * @param methods by name and descriptor, in the order of the file
     */
    record Contents(int access, List<String> annotations, Map<String, OwnMethod> methods) {

        private static final int INTERFACE = 0x0200;
        private static final int ABSTRACT = 0x0400;

        /** A class that cannot be read: the scan has said so already. */
        static final Contents NONE = new Contents(0, List.of(), Map.of());

        boolean isPublic() {
            return (access & 1) != 0;
        }

        boolean isInterface() {
            return (access & INTERFACE) != 0;
        }

        boolean isAbstract() {
            return (access & ABSTRACT) != 0;
        }
    }

    OwnClass(ModuleCode.Declared declared) {
        this.name = declared.name();
        this.superName = declared.superName();
        this.interfaces = declared.interfaces();
        this.file = declared.file();
        this.isMarked = declared.isMarked();
        this.isMade = declared.isMade();
    }

    @Override
    public int compareTo(OwnClass other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
