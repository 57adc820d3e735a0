package io.github.banthreading.scan;

import io.github.banthreading.use.Member;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code of one method as the oracle sees it. */
final class OracleMethod {

    private static final Set<String> REFLECTIVE =
            Set.of("java/lang/Class", "java/lang/ClassLoader", "java/lang/invoke/MethodHandles$Lookup");
    private static final Set<String> BY_NAME = Set.of("forName", "loadClass", "findClass");
    private static final Set<String> FINDS_MEMBERS = Set.of(
            "findVirtual", "findStatic", "findSpecial", "findConstructor", "newInstance", "getMethod", "getMethods",
            "getDeclaredMethod", "getDeclaredMethods", "getConstructor", "getConstructors", "getDeclaredConstructor",
            "getDeclaredConstructors");

    private final OracleClass in;
    private final String key;
    private final boolean constructor;
    private final Set<Label> targets = new HashSet<>();
    private final Set<Label> catchAll = new HashSet<>();

    private int firstLine;
    private int line;
    private int stretch;
    private boolean afterCatchAll;
    private boolean falseBefore;

    /** Instances made and not yet initialised, by class: a constructor that is called without one is super or this. */
    private final Map<String, Integer> made = new HashMap<>();

    private final List<OracleUse> classConstants = new ArrayList<>();
    private boolean findsMembers;
    private String lastString = "";

    OracleMethod(OracleClass in, String key) {
        this.in = in;
        this.key = key;
        this.constructor = key.startsWith("<init>");
    }

    /** Returns the first line. */
    int read(CodeModel code) {
        code.exceptionHandlers().stream()
                .filter(each -> each.catchType().isEmpty())
                .forEach(each -> catchAll.add(each.handler()));
        for (CodeElement element : code) {
            if (element instanceof BranchInstruction branch) {
                targets.add(branch.target());
            }
        }
        List<CodeElement> elements = code.elementList();
        Set<CodeElement> copies = closeCopies(code, elements);
        for (CodeElement element : elements) {
            switch (element) {
                case LineNumber number -> line(number.line());
                case LabelTarget target -> label(target.label());
                case Instruction instruction -> {
                    if (!copies.contains(element)) {
                        instruction(instruction);
                    }
                    falseBefore = instruction.opcode() == Opcode.ICONST_0;
                }
                default -> {}
            }
        }
        if (findsMembers) {
            in.uses.addAll(classConstants);
        }
        return firstLine;
    }

    /** The calls of close() that javac adds to a try statement with resources for the way of an exception. */
    private static Set<CodeElement> closeCopies(CodeModel code, List<CodeElement> all) {
        Set<CodeElement> copies = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ExceptionCatch each : code.exceptionHandlers()) {
            boolean catchesAll = each.catchType()
                    .filter(type -> type.asInternalName().equals("java/lang/Throwable"))
                    .isPresent();
            if (catchesAll && addsSuppressed(all, indexOf(all, each.handler()))) {
                List<CodeElement> range = all.subList(indexOf(all, each.tryStart()), indexOf(all, each.tryEnd())).stream()
                        .filter(Instruction.class::isInstance)
                        .filter(element -> !(element instanceof LoadInstruction))
                        .toList();
                if (range.size() == 1 && range.get(0) instanceof InvokeInstruction call && isClose(call)) {
                    copies.add(call);
                }
            }
        }
        return copies;
    }

    private static boolean isClose(InvokeInstruction call) {
        return call.name().equalsString("close") && call.type().equalsString("()V");
    }

    private static int indexOf(List<CodeElement> all, Label label) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof LabelTarget target && target.label().equals(label)) {
                return i;
            }
        }
        return all.size();
    }

    private static boolean addsSuppressed(List<CodeElement> all, int handler) {
        for (CodeElement element : all.subList(handler, all.size())) {
            if (element instanceof InvokeInstruction call) {
                return call.name().equalsString("addSuppressed");
            }
            boolean isQuiet = element instanceof LoadInstruction
                    || element instanceof StoreInstruction
                    || !(element instanceof Instruction || element instanceof LineNumber);
            if (!isQuiet) {
                return false;
            }
        }
        return false;
    }

    /** A stretch ends where the line changes, where a finally block may start, and where one may end. */
    private void line(int number) {
        stretch += number == line ? 0 : 1;
        line = number;
        firstLine = firstLine == 0 ? number : firstLine;
    }

    private void label(Label label) {
        if (catchAll.contains(label)) {
            stretch++;
            afterCatchAll = true;
        }
        falseBefore &= !targets.contains(label);
    }

    private void instruction(Instruction instruction) {
        switch (instruction) {
            case MonitorInstruction monitor when monitor.opcode() == Opcode.MONITORENTER ->
                add("synchronized", new Member("block", ""));
            case NewObjectInstruction creation ->
                make(creation.className().asInternalName());
            case FieldInstruction field ->
                add(field.owner().asInternalName(), new Member(field.name().stringValue(), ""));
            case InvokeInstruction call ->
                call(call.owner().asInternalName(), call.name().stringValue(), call.typeSymbol());
            case InvokeDynamicInstruction dynamic ->
                dynamic.invokedynamic().bootstrap().arguments().forEach(this::constant);
            case LoadConstantInstruction load -> load(load.constantEntry());
            case ReturnInstruction end -> stretch += afterCatchAll ? 1 : 0;
            case ThrowInstruction end -> stretch += afterCatchAll ? 1 : 0;
            default -> {}
        }
    }

    private void make(String type) {
        made.merge(type, 1, Integer::sum);
        in.make(type, key);
    }

    private void call(String owner, String name, MethodTypeDesc type) {
        if (owner.equals(in.name)) {
            in.call(name + type.descriptorString(), key);
        } else {
            in.callElsewhere(owner, name + type.descriptorString());
        }
        if (REFLECTIVE.contains(owner)) {
            reflective(name);
        }
        if (!constructor || !name.equals("<init>")) {
            use(owner, name, type);
        } else if (made.getOrDefault(owner, 0) > 0) {
            made.merge(owner, -1, Integer::sum);
            use(owner, name, type);
        } else if (in.superclass.filter(owner::equals).isPresent()) {
            in.superCalls.add(at(owner, new Member(name, arguments(type)), new Member(name, arguments(type))));
        } else if (!owner.equals(in.name)) {
            use(owner, name, type);
        }
    }

    private void use(String owner, String name, MethodTypeDesc type) {
        String declared = owner.startsWith("[") ? "java/lang/Object" : owner;
        String arguments = arguments(type);
        String withFalse = falseBefore ? arguments.replaceFirst("boolean\\)$", "false)") : arguments;
        in.uses.add(at(declared, new Member(name, arguments), new Member(name, withFalse)));
        if (OracleClass.isAccessor(name)) {
            OracleUse here = at(owner, new Member(name, ""), new Member(name, ""));
            in.accessorCalls.add(new OracleClass.AccessorCall(owner, name + type.descriptorString(), here));
        }
    }

    /** Handles of methods, wherever a constant holds them; those of fields come before kind 5. */
    private void constant(LoadableConstantEntry constant) {
        if (constant instanceof MethodHandleEntry handle && handle.kind() >= 5) {
            String owner = handle.reference().owner().asInternalName();
            String name = handle.reference().name().stringValue();
            String descriptor = handle.reference().type().stringValue();
            if (owner.equals(in.name)) {
                in.refer(name + descriptor, key);
            }
            falseBefore = false;
            use(owner, name, MethodTypeDesc.ofDescriptor(descriptor));
        } else if (constant instanceof ConstantDynamicEntry dynamic) {
            constant(dynamic.bootstrap().bootstrapMethod());
            dynamic.bootstrap().arguments().forEach(this::constant);
        }
    }

    private void load(LoadableConstantEntry constant) {
        switch (constant) {
            case StringEntry string -> lastString = string.stringValue();
            case ClassEntry type when !type.asInternalName().startsWith("[") ->
                classConstants.add(at(
                        type.asInternalName(), new Member("<class-constant>", ""), new Member("<class-constant>", "")));
            default -> constant(constant);
        }
    }

    private void reflective(String name) {
        findsMembers |= FINDS_MEMBERS.contains(name);
        if (BY_NAME.contains(name) && lastString.matches("[^;\\[]*[^;\\[\\s][^;\\[]*")) {
            add(lastString.replace('.', '/'), new Member("<string-constant>", ""));
        }
    }

    private void add(String owner, Member member) {
        in.uses.add(at(owner, member, member));
    }

    private OracleUse at(String owner, Member member, Member withFalse) {
        return new OracleUse(owner, member, withFalse, key, "", line, stretch);
    }

    /** {@code (int, java.lang.String[])}. */
    static String arguments(MethodTypeDesc type) {
        return type.parameterList().stream().map(OracleMethod::typeName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String typeName(ClassDesc type) {
        if (type.isArray()) {
            return typeName(type.componentType()) + "[]";
        }
        return Stream.of(type.packageName(), type.displayName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }
}
