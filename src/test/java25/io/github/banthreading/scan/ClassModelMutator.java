package io.github.banthreading.scan;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.EnclosingMethodAttribute;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.SourceDebugExtensionAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Rewrites a class file through the class-file API of the JDK: what comes out is well formed, so that ASM visits all of it,
 * and says what no compiler says. Each mutant gets a few kinds of edits, each of which hits some of the places it fits.
 */
final class ClassModelMutator implements ClassFileFuzzer.Mutator {

    /** What may be edited. */
    enum Edit {
        FLAGS,
        SUPERTYPES,
        NESTING,
        SOURCE,
        ANNOTATIONS,
        ATTRIBUTES,
        MEMBERS,
        RENAMED,
        CALLS,
        CONSTANTS,
        LAMBDAS,
        LINES,
        HANDLERS,
        INSTRUCTIONS,
        LONG
    }

    private static final ClassFile FORM = ClassFile.of(
            ClassFile.StackMapsOption.DROP_STACK_MAPS,
            ClassFile.DeadLabelsOption.DROP_DEAD_LABELS,
            ClassFile.AttributesProcessingOption.PASS_ALL_ATTRIBUTES);

    private final Random random;
    private final Set<Edit> edits = EnumSet.noneOf(Edit.class);

    ClassModelMutator(Random random) {
        this.random = random;
    }

    @Override
    public List<String> edits() {
        return edits.stream().map(Edit::name).toList();
    }

    /** Empty where the API cannot read or write it: operand stacks that run empty, code that grows too long. */
    @Override
    public Optional<byte[]> mutate(byte[] original, byte[] other) {
        edits.clear();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            edits.add(Edit.values()[random.nextInt(Edit.values().length)]);
        }
        try {
            ClassModel model = FORM.parse(original);
            ModelParts parts = new ModelParts(random, model, FORM.parse(other));
            ClassEntry name = edits.contains(Edit.NESTING) && parts.once(8) ? parts.type() : model.thisClass();
            return Optional.of(FORM.build(name, parts.pool, out -> build(out, model, parts)));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private boolean hits(Edit edit, int in) {
        return edits.contains(edit) && random.nextInt(in) == 0;
    }

    private int flags(int mask) {
        return hits(Edit.FLAGS, 2) ? mask ^ (1 << random.nextInt(16)) : mask;
    }

    private void build(ClassBuilder out, ClassModel model, ModelParts parts) {
        boolean isOld = hits(Edit.INSTRUCTIONS, 1) || hits(Edit.FLAGS, 3);
        out.withVersion(isOld ? 45 + random.nextInt(27) : model.majorVersion(), 0);
        out.withFlags(flags(model.flags().flagsMask()));
        model.superclass().ifPresent(name -> out.withSuperclass(hits(Edit.SUPERTYPES, 1) ? parts.type() : name));
        List<ClassEntry> interfaces = new ArrayList<>(model.interfaces());
        for (int more = hits(Edit.SUPERTYPES, 1) ? random.nextInt(4) : 0; more > 0; more--) {
            interfaces.add(parts.type());
        }
        for (int more = hits(Edit.SUPERTYPES, 100) ? 60 : 0; more > 0; more--) {
            interfaces.add(parts.pool.classEntry(parts.pool.utf8Entry("I" + more)));
        }
        out.withInterfaces(interfaces);
        for (ClassElement element : elements(model, parts)) {
            switch (element) {
                case MethodModel method -> build(out, method, parts);
                case FieldModel field when hits(Edit.FLAGS, 2) || hits(Edit.RENAMED, 2) ->
                    out.withField(
                            parts.pool.utf8Entry(parts.name()),
                            field.fieldType(),
                            built -> built.withFlags(flags(field.flags().flagsMask())));
                default -> out.with(element);
            }
        }
    }

    /** The members and attributes of a class, some of them gone, doubled or new, in another order. */
    private List<ClassElement> elements(ClassModel model, ModelParts parts) {
        List<ClassElement> elements = new ArrayList<>();
        for (ClassElement element : model) {
            boolean isAttribute = element instanceof Attribute;
            if (isAttribute || element instanceof MethodModel || element instanceof FieldModel) {
                boolean hit = hits(isAttribute ? Edit.ATTRIBUTES : Edit.MEMBERS, 3);
                elements.addAll(Collections.nCopies(hit ? random.nextInt(3) : 1, element));
            }
        }
        if (hits(Edit.MEMBERS, 1) || hits(Edit.ATTRIBUTES, 1)) {
            Collections.shuffle(elements, random);
        }
        if (hits(Edit.NESTING, 1)) {
            elements.add(random.nextInt(elements.size() + 1), parts.any(nesting(model, parts)));
            elements.add(parts.any(nesting(model, parts)));
        }
        if (hits(Edit.SOURCE, 1)) {
            elements.add(SourceFileAttribute.of(
                    parts.any(List.of("", "A.kt", "A.java", "a/../b", "\u001b[2J", "x".repeat(9_000)))));
            elements.add(SourceDebugExtensionAttribute.of(parts.smap()));
            elements.add(parts.annotations("Lkotlin/Metadata;"));
        }
        if (hits(Edit.ANNOTATIONS, 1)) {
            elements.add(random.nextInt(elements.size() + 1), parts.annotations(parts.annotation()));
        }
        return elements;
    }

    private List<ClassElement> nesting(ClassModel model, ModelParts parts) {
        ClassEntry self = parts.pool.classEntry(model.thisClass().name());
        return List.of(
                EnclosingMethodAttribute.of(
                        parts.type(), parts.once(3) ? Optional.empty() : Optional.of(parts.nameAndType())),
                InnerClassesAttribute.of(List.of(
                        InnerClassInfo.of(self, Optional.of(parts.type()), Optional.empty(), random.nextInt(1 << 16)),
                        InnerClassInfo.of(parts.type(), Optional.of(self), Optional.empty(), 0))),
                NestHostAttribute.of(parts.type()),
                NestMembersAttribute.of(List.of(self, parts.type(), parts.type())),
                PermittedSubclassesAttribute.of(List.of(parts.type())));
    }

    private void build(ClassBuilder out, MethodModel method, ModelParts parts) {
        Utf8Entry name = hits(Edit.RENAMED, 2) ? parts.pool.utf8Entry(parts.name()) : method.methodName();
        Utf8Entry type = hits(Edit.RENAMED, 4) ? parts.pool.utf8Entry(parts.descriptor()) : method.methodType();
        out.withMethod(name, type, flags(method.flags().flagsMask()), built -> {
            for (MethodElement element : method) {
                if (element instanceof CodeModel code) {
                    built.withCode(coded -> new CodeMutator(random, parts, edits, coded).build(code));
                } else if (element instanceof Attribute && !hits(Edit.ATTRIBUTES, 3)) {
                    built.with(element);
                }
            }
            if (hits(Edit.ANNOTATIONS, 2)) {
                built.with(parts.annotations(parts.annotation()));
            }
        });
    }
}
