package io.github.banthreading.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classes that a weaver or compiler made for one method, through which it calls what was moved out of it: closures of
 * AspectJ, auxiliary types of Byte Buddy. The method that creates one is the one that calls.
 */
final class MadeClasses {

    /** The made classes that call a method, by that method. */
    private final Map<ClassCode.MethodRef, List<ClassOutline>> callers = new HashMap<>();

    MadeClasses(OwnClasses classes, ReadCode code) {
        for (ClassOutline each : classes.all()) {
            if (each.isMade()) {
                for (ClassCode.MethodRef called : code.of(each).calls()) {
                    add(called, each);
                }
            }
        }
    }

    private void add(ClassCode.MethodRef called, ClassOutline caller) {
        List<ClassOutline> known = callers.get(called);
        if (known == null) {
            known = new ArrayList<>(1);
            callers.put(called, known);
        }
        known.add(caller);
    }

    /** The method of a class that creates a made class which calls another method of it. */
    Optional<MethodKey> findMaker(ClassOutline outline, MethodKey called, ClassCode said) {
        ClassCode.MethodRef method = new ClassCode.MethodRef(outline.name().internal(), called);
        for (ClassOutline each : callers.getOrDefault(method, List.of())) {
            MethodKey maker = said.makers().get(each.name().internal());
            if (maker != null && !maker.equals(called) && each.root().equals(outline.root())) {
                return Optional.of(maker);
            }
        }
        return Optional.empty();
    }
}
