package io.github.banthreading.catalog;

import io.github.banthreading.Libraries;
import io.github.banthreading.catalog.LibraryType.Declared;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Holds rows against the jar they name; supertypes come from that jar, the other libraries, or the JDK. */
final class LibraryProof {

    private final Libraries libraries;
    private final Map<String, Optional<LibraryType>> types = new HashMap<>();
    private final Set<ClassName> annotations = new HashSet<>();
    private final Map<String, Integer> retentions = new TreeMap<>();

    LibraryProof(Libraries libraries, List<Signature> signatures) {
        this.libraries = libraries;
        for (Signature row : signatures) {
            if (row.name().equals("<annotation>")) {
                annotations.add(row.ownerName());
            }
        }
    }

    /** How many annotations of each retention have been asked for. */
    Map<String, Integer> retentions() {
        return retentions;
    }

    /** What the jar does not have that the row says; empty if all is there. */
    String missing(Signature row) {
        if (!libraries.names().contains(row.presentIn())) {
            return "src/test/jars/libraries.txt does not list " + row.presentIn();
        }
        if (PatternRow.isPattern(row.ownerName()) || PatternRow.isPattern(new Member(row.name(), ""))) {
            return missingOfPattern(row);
        }
        Optional<LibraryType> owner =
                libraries.find(row.presentIn(), row.ownerName()).map(LibraryType::read);
        if (owner.isEmpty()) {
            return "no such class";
        }
        if (row.name().startsWith("<field>")) {
            return missingOfField(row, owner.get());
        }
        return switch (row.name()) {
            case "*" -> owner.get().methods().isEmpty() ? "no member at all" : "";
            case "<extends>" -> owner.get().whyNotExtended();
            case "<annotation>" -> missingOfAnnotation(owner.get());
            default -> missingOfMethod(row);
        };
    }

    /** A pattern for all services of a client is held against the jar of one. */
    private String missingOfPattern(Signature row) {
        String arguments = row.descriptor().equals("*") ? "" : Signature.arguments(row.descriptor());
        PatternRow pattern = new PatternRow(row.ownerName(), new Member(row.name(), arguments), Group.CONFIGURED);
        long fitting = libraries.classes(row.presentIn()).stream()
                .filter(pattern::concerns)
                .flatMap(owner -> family(row.presentIn(), owner).stream()
                        .flatMap(type -> type.methods().stream())
                        .filter(method -> method.is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED))
                        .map(method ->
                                new ApiRef(owner, new Member(method.name(), Signature.arguments(method.descriptor())))))
                .filter(pattern::covers)
                .count();
        return fitting > 0 ? "" : "the pattern fits no method";
    }

    /** A type and all above it that some jar or the JDK has. */
    private List<LibraryType> family(String library, ClassName start) {
        List<LibraryType> family = new ArrayList<>();
        Set<ClassName> seen = new HashSet<>();
        Deque<ClassName> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            ClassName name = next.removeFirst();
            if (seen.add(name)) {
                type(library, name).ifPresent(type -> {
                    family.add(type);
                    next.addAll(type.supertypes());
                });
            }
        }
        return family;
    }

    private static String missingOfField(Signature row, LibraryType type) {
        String name = row.name().substring("<field>".length());
        boolean there = type.fields().stream()
                .anyMatch(field ->
                        field.is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) && field.fits(name, row.descriptor()));
        return there ? "" : "no such field";
    }

    private String missingOfAnnotation(LibraryType type) {
        if (!type.isAnnotation()) {
            return "not an annotation";
        }
        retentions.merge(type.retention(), 1, Integer::sum);
        if (type.container() != null && !annotations.contains(type.container())) {
            return "repeated it is " + type.container() + ", which no signature has";
        }
        return type.retention().equals("SOURCE") ? "retention SOURCE: no class file has it" : "";
    }

    private String missingOfMethod(Signature row) {
        Set<String> otherwise = new TreeSet<>();
        Set<ClassName> unknown = new TreeSet<>();
        Set<ClassName> seen = new HashSet<>();
        Deque<ClassName> next = new ArrayDeque<>(List.of(row.ownerName()));
        while (!next.isEmpty()) {
            ClassName name = next.removeFirst();
            if (!seen.add(name)) {
                continue;
            }
            Optional<LibraryType> type = type(row.presentIn(), name);
            if (type.isEmpty()) {
                unknown.add(name);
                continue;
            }
            boolean inherited = !name.equals(row.ownerName());
            for (Declared method : type.get().methods()) {
                if (method.name().equals(row.name()) && isVisible(method, type.get(), inherited)) {
                    if (method.fits(row.name(), row.descriptor())) {
                        return "";
                    }
                    otherwise.add(method.descriptor());
                }
            }
            next.addAll(type.get().supertypes());
        }
        return (otherwise.isEmpty() ? "no method of that name" : "only " + String.join(" ", otherwise))
                + (unknown.isEmpty() ? "" : "; in no jar: " + unknown);
    }

    /** Whether code elsewhere can call it on the owner: constructors and static interface methods are not inherited. */
    private static boolean isVisible(Declared method, LibraryType declaring, boolean inherited) {
        boolean ownOnly = method.name().equals("<init>") || (declaring.isInterface() && method.is(Opcodes.ACC_STATIC));
        return method.is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) && !(inherited && ownOnly);
    }

    /** A class as its library sees it: of its own jar if that has it, else of the JDK or another jar, else none. */
    private Optional<LibraryType> type(String library, ClassName type) {
        return types.computeIfAbsent(
                library + " " + type,
                key -> libraries
                        .find(library, type)
                        .or(() -> libraries.find(type))
                        .map(LibraryType::read));
    }
}
