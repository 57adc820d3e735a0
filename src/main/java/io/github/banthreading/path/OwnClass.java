package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.ClassFile;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class of the module and its place in the hierarchy. */
final class OwnClass implements Comparable<OwnClass> {

    private static final OwnClass[] NONE = {};
    private static final List<ClassName> OBJECT_ALONE = List.of(ClassName.OBJECT);

    final ClassName name;
    final List<ClassName> interfaces;

    /** The module that has it. */
    final ModuleCode module;

    final ClassFile file;

    /** Whether its constant pool names what an entry point may have: see {@link EntryMarks}. */
    final boolean isMarked;

    /** Whether nobody wrote it: a weaver's closure around the body of a method. */
    final boolean isMade;

    /** Where it stands among the classes of the module by its name. */
    int order;

    private final @Nullable ClassName superName;

    /** Its superclass, where that is the module's. */
    @Nullable
    OwnClass superclass;

    /** The superclass and the interfaces of the module that it names, the superclass first. */
    List<OwnClass> supertypes = List.of();

    /** Those that it names and no module has. */
    List<ClassName> outside = List.of();

    /** The classes of the module that name this one in their extends or implements clause, by name. */
    List<OwnClass> subtypes = List.of();

    /** Itself and everything of the module that it inherits from; nothing until somebody asks {@link OwnClasses}. */
    OwnClass[] lineage = NONE;

    /** Itself and everything of the module that inherits from it; nothing until somebody asks. */
    OwnClass[] heirs = NONE;

    private int walk;

    /** Finds classes of the module. */
    interface ByName {
        @Nullable
        OwnClass find(String internalName);

        /** Finds the one whose name in internal form is a text of a class file. */
        Optional<OwnClass> find(ClassBytes file, int text);
    }

    OwnClass(ModuleCode module, ModuleCode.Declared declared) {
        this.module = module;
        this.name = declared.name();
        this.superName = declared.superName();
        this.interfaces = declared.interfaces();
        this.file = declared.file();
        this.isMarked = declared.isMarked();
        this.isMade = declared.isMade();
    }

    /** Finds what it inherits from, and tells that. */
    void link(ByName classes) {
        if (superName != null) {
            superclass = inherit(superName, classes.find(superName.internal()));
        }
        for (int i = 0; i < interfaces.size(); i++) {
            inherit(interfaces.get(i), classes.find(interfaces.get(i).internal()));
        }
    }

    private @Nullable OwnClass inherit(ClassName named, @Nullable OwnClass type) {
        if (type == null) {
            outside = outside.isEmpty() && named.equals(ClassName.OBJECT) ? OBJECT_ALONE : with(outside, named);
        } else {
            supertypes = with(supertypes, type);
            type.subtypes = with(type.subtypes, this);
        }
        return type;
    }

    /** Most classes have none or one. */
    private static <T> List<T> with(List<T> list, T element) {
        if (list.isEmpty()) {
            return List.of(element);
        }
        List<T> longer = list instanceof ArrayList ? list : new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    /** Whether a walk over the hierarchy, which has a number, has not met it before. */
    boolean isFirstMetBy(int number) {
        boolean isFirst = walk != number;
        walk = number;
        return isFirst;
    }

    /** Adds the supertypes that a walk has not met before. */
    void addSupertypes(int number, List<OwnClass> met) {
        addNew(supertypes, number, met);
    }

    /** Adds those that inherit from it and that a walk has not met before. */
    void addSubtypes(int number, List<OwnClass> met) {
        addNew(subtypes, number, met);
    }

    /** Without an iterator, which is one more object for each class. */
    private static void addNew(List<OwnClass> types, int number, List<OwnClass> met) {
        for (int i = 0; i < types.size(); i++) {
            OwnClass each = types.get(i);
            if (each.isFirstMetBy(number)) {
                met.add(each);
            }
        }
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
