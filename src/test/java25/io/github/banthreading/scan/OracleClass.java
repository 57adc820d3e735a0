package io.github.banthreading.scan;

import io.github.banthreading.use.Member;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.EnclosingMethodAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One class file as the oracle sees it, through the class-file API of the JDK. */
final class OracleClass {

    /** A name with a dollar sign may be a compiler's, so that another is nearer to the source. */
    private static final Comparator<String> NEARER = Comparator.comparing(
                    (String method) -> nameOf(method).contains("$"))
            .thenComparing(OracleClass::nameOf)
            .thenComparing(Comparator.naturalOrder());

    /** An initialiser is where a class stands that names no method. */
    private static final Comparator<String> MAKES = Comparator.comparing((String method) -> !method.startsWith("<"))
            .thenComparing(NEARER);

    final String path;
    final String name;
    final Optional<String> superclass;
    final List<String> interfaces;
    final String file;

    /** The class and the method around a local or anonymous class, and the class around a member class. */
    final Optional<String> enclosingClass;

    final String enclosingMethod;
    final Optional<String> memberOf;

    final List<OracleUse> uses = new ArrayList<>();
    final List<OracleUse> superCalls = new ArrayList<>();
    final List<AccessorCall> accessorCalls = new ArrayList<>();
    final Set<String> accessors = new HashSet<>();
    final Set<String> bodies = new HashSet<>();

    /** For each method that is referred to by a handle in this class: the nearest method that does. */
    final Map<String, String> referrers = new HashMap<>();

    /** For each class that is created in this one: an initialiser that does, or else the nearest method. */
    final Map<String, String> makers = new HashMap<>();

    /** For each method of this class that is called in it: the nearest method that calls it. */
    final Map<String, String> callers = new HashMap<>();

    /** Synthetic methods, which belong to the method that calls them where no handle refers to them. */
    final Set<String> moved = new HashSet<>();

    /** Own static and private methods, name and arguments: a call of one is no call of what it hides. */
    final Set<String> hiding = new HashSet<>();

    /** For each method that bridges of this class call: what these bridges are. */
    final Map<Member, Set<Member>> bridges;

    /** For each body in front of the copy of an advice: that copy, which calls it unless the advice never does. */
    private final Map<String, String> adviceBehind = new HashMap<>();

    /** Made by a weaver for one method, and where it calls: class, blank, method. */
    final boolean made;

    final Set<String> callsElsewhere = new HashSet<>();

    private final boolean woven;
    private final Map<String, Integer> firstLines = new HashMap<>();
    private String before = "";

    int firstLine;

    /** A place that calls an accessor, as a use of it. */
    record AccessorCall(String owner, String accessor, OracleUse from) {}

    OracleClass(String path, ClassModel model) {
        this.path = path;
        name = model.thisClass().asInternalName();
        superclass = model.superclass().map(ClassEntry::asInternalName);
        interfaces = model.interfaces().stream().map(ClassEntry::asInternalName).toList();
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        file = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .map(source -> folder + source.stringValue())
                .orElse(path);
        Optional<EnclosingMethodAttribute> enclosing = model.findAttribute(Attributes.enclosingMethod());
        enclosingClass = enclosing.map(each -> each.enclosingClass().asInternalName());
        enclosingMethod = enclosing
                .flatMap(EnclosingMethodAttribute::enclosingMethod)
                .map(method -> method.name().stringValue() + method.type().stringValue())
                .orElse("");
        memberOf = model.findAttribute(Attributes.innerClasses()).stream()
                .flatMap(attribute -> attribute.classes().stream())
                .filter(inner -> inner.innerClass().asInternalName().equals(name))
                .flatMap(inner -> inner.outerClass().stream())
                .map(ClassEntry::asInternalName)
                .findFirst();
        woven = has(model, "org.aspectj.weaver.WeaverState");
        made = enclosing.isEmpty()
                && memberOf.isEmpty()
                && (model.flags().has(AccessFlag.SYNTHETIC)
                        || superclass.filter("org/aspectj/runtime/internal/AroundClosure"::equals)
                                .isPresent());
        bridges = bridges(model);
        annotations(model, "", "");
        model.fields().forEach(this::read);
        model.methods().forEach(this::read);
        uses.replaceAll(this::withLineOfBody);
    }

    private static boolean has(AttributedElement element, String attribute) {
        return element.attributes().stream()
                .anyMatch(each -> each.attributeName().equalsString(attribute));
    }

    /** What the bridges of a class call, and what each is itself; those that only narrow the result are left out. */
    static Map<Member, Set<Member>> bridges(ClassModel model) {
        Map<Member, Set<Member>> bridges = new HashMap<>();
        for (MethodModel method : model.methods()) {
            String methodName = method.methodName().stringValue();
            Member bridge = new Member(methodName, OracleMethod.arguments(method.methodTypeSymbol()));
            method.code().stream()
                    .filter(code -> method.flags().has(AccessFlag.BRIDGE))
                    .flatMap(code -> code.elementList().stream())
                    .filter(element -> element instanceof InvokeInstruction call
                            && call.name().equalsString(methodName))
                    .map(call -> new Member(
                            methodName, OracleMethod.arguments(((InvokeInstruction) call).typeSymbol())))
                    .filter(called -> !called.equals(bridge))
                    .forEach(called -> bridges.computeIfAbsent(called, each -> new TreeSet<>())
                            .add(bridge));
        }
        return bridges;
    }

    /** The method that a moved body belongs to: the one that calls it, or calls the advice that stands behind it. */
    Optional<String> callerOf(String body) {
        String caller = callers.get(body);
        String advice = adviceBehind.get(body);
        return Optional.ofNullable(caller == null && advice != null ? callers.get(advice) : caller);
    }

    /** A synchronized method of which only glue is left has the first line of what was moved out of it. */
    private OracleUse withLineOfBody(OracleUse use) {
        boolean glue = use.owner().equals("synchronized") && use.member().name().equals("method") && use.line() <= 1;
        return glue
                ? firstLines.entrySet().stream()
                        .filter(body -> comesFrom(body.getKey(), use.method()))
                        .map(Map.Entry::getValue)
                        .min(Comparator.naturalOrder())
                        .map(use::atLine)
                        .orElse(use)
                : use;
    }

    private boolean comesFrom(String body, String method) {
        Optional<String> next = callerOf(body);
        for (int steps = 0; steps < moved.size() && next.isPresent() && moved.contains(next.get()); steps++) {
            next = callerOf(next.get());
        }
        return next.filter(method::equals).isPresent();
    }

    private void read(FieldModel field) {
        String fieldName = field.fieldName().stringValue();
        if (field.flags().has(AccessFlag.VOLATILE) && !field.flags().has(AccessFlag.SYNTHETIC)) {
            declared("volatile", new Member("field", ""), "", fieldName, 0);
        }
        annotations(field, "", fieldName);
    }

    /** Bridges and the deserializer of lambdas repeat what stands elsewhere. */
    private void read(MethodModel method) {
        String methodName = method.methodName().stringValue();
        boolean deserializer = methodName.startsWith("$deserializeLambda$");
        if (method.flags().has(AccessFlag.BRIDGE) || deserializer) {
            return;
        }
        String key = methodName + method.methodType().stringValue();
        boolean synthetic = method.flags().has(AccessFlag.SYNTHETIC);
        if (synthetic && isAccessor(methodName)) {
            accessors.add(key);
        } else if (synthetic || methodName.contains("lambda$")) {
            bodies.add(key);
        }
        if (method.flags().has(AccessFlag.STATIC) || method.flags().has(AccessFlag.PRIVATE)) {
            hiding.add(methodName + OracleMethod.arguments(method.methodTypeSymbol()));
        }
        boolean advice = woven && synthetic && methodName.endsWith("$advice");
        if (synthetic && !isAccessor(methodName) && !methodName.startsWith("<")) {
            moved.add(key);
            if (advice) {
                adviceBehind.put(before, key);
            }
            before = key;
        }
        annotations(method, key, "");
        int line = method.code()
                .map(code -> new OracleMethod(this, key).read(code))
                .orElse(0);
        if (advice) {
            uses.removeIf(use -> use.method().equals(key));
        } else if (moved.contains(key) && line > 0) {
            firstLines.put(key, line);
        }
        if (method.flags().has(AccessFlag.SYNCHRONIZED)
                && !isFacade(method)
                && !has(method, "org.aspectj.weaver.AjSynthetic")) {
            declared("synchronized", new Member("method", ""), key, "", line);
        }
        if (methodName.equals("<init>") && firstLine == 0) {
            firstLine = line;
        }
    }

    /** What kotlinc adds to a class for a function of its companion: it does nothing but call that. */
    private boolean isFacade(MethodModel method) {
        List<Instruction> rest = method.code().stream()
                .flatMap(code -> code.elementList().stream())
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .filter(each -> !(each instanceof LoadInstruction || each instanceof ReturnInstruction))
                .toList();
        return method.flags().has(AccessFlag.STATIC)
                && rest.size() == 2
                && rest.get(0) instanceof FieldInstruction read
                && read.type().stringValue().startsWith("L" + name + "$")
                && rest.get(1) instanceof InvokeInstruction call
                && call.name().equalsString(method.methodName().stringValue())
                && call.type().equalsString(method.methodType().stringValue());
    }

    static boolean isAccessor(String method) {
        return method.startsWith("access$") || method.startsWith("super$");
    }

    private void annotations(AttributedElement element, String method, String field) {
        Stream<Annotation> own = Stream.concat(
                element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                        .flatMap(attribute -> attribute.annotations().stream()),
                element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                        .flatMap(attribute -> attribute.annotations().stream()));
        Stream<List<Annotation>> ofParameters = Stream.concat(
                element.findAttribute(Attributes.runtimeVisibleParameterAnnotations()).stream()
                        .flatMap(attribute -> attribute.parameterAnnotations().stream()),
                element.findAttribute(Attributes.runtimeInvisibleParameterAnnotations()).stream()
                        .flatMap(attribute -> attribute.parameterAnnotations().stream()));
        Stream.concat(own, ofParameters.flatMap(List::stream)).forEach(each -> annotation(each, method, field));
    }

    private void annotation(Annotation annotation, String method, String field) {
        String type = annotation.className().stringValue();
        declared(type.substring(1, type.length() - 1), new Member("<annotation>", ""), method, field, 0);
        annotation.elements().forEach(element -> nested(element.value(), method, field));
    }

    private void nested(AnnotationValue value, String method, String field) {
        if (value instanceof AnnotationValue.OfAnnotation inner) {
            annotation(inner.annotation(), method, field);
        } else if (value instanceof AnnotationValue.OfArray array) {
            array.values().forEach(each -> nested(each, method, field));
        }
    }

    private void declared(String owner, Member member, String method, String field, int line) {
        uses.add(new OracleUse(owner, member, member, method, field, line, 0));
    }

    void make(String type, String maker) {
        makers.merge(type, maker, (a, b) -> MAKES.compare(a, b) <= 0 ? a : b);
    }

    void call(String called, String caller) {
        if (!called.equals(caller)) {
            callers.merge(called, caller, (a, b) -> NEARER.compare(a, b) <= 0 ? a : b);
        }
    }

    void callElsewhere(String owner, String called) {
        callsElsewhere.add(owner + " " + called);
    }

    void refer(String target, String from) {
        if (!target.equals(from)) {
            referrers.merge(target, from, (a, b) -> NEARER.compare(a, b) <= 0 ? a : b);
        }
    }

    private static String nameOf(String method) {
        return method.substring(0, method.lastIndexOf('('));
    }
}
