package io.github.banthreading.scan;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constant pool of a class file that is written by hand (JVMS 4.4): a constant is asked for by what it says, and has a number. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD_REF = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int DYNAMIC = 17;

    /** What each constant says, with its bytes; the first has number 1. */
    private final Map<String, Bytes> constants = new LinkedHashMap<>();

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return number("utf8 " + text, new Bytes().u1(UTF8).u2(bytes.length).bytes(bytes));
    }

    int type(String name) {
        return number("class " + name, new Bytes().u1(CLASS).u2(utf8(name)));
    }

    int nameAndType(String name, String descriptor) {
        return number(name + descriptor, new Bytes().u1(NAME_AND_TYPE).u2(utf8(name), utf8(descriptor)));
    }

    int method(String owner, String name, String descriptor) {
        Bytes bytes = new Bytes().u1(METHOD_REF).u2(type(owner), nameAndType(name, descriptor));
        return number(owner + "#" + name + descriptor, bytes);
    }

    int handle(int kind, int method) {
        return number(
                "handle " + kind + " " + method,
                new Bytes().u1(METHOD_HANDLE).u1(kind).u2(method));
    }

    /** A constant that a bootstrap method makes, by its index in the attribute of these. */
    int dynamic(int bootstrap, String name, String descriptor) {
        Bytes bytes = new Bytes().u1(DYNAMIC).u2(bootstrap, nameAndType(name, descriptor));
        return number("dynamic " + bootstrap + " " + name + descriptor, bytes);
    }

    private int number(String constant, Bytes bytes) {
        constants.putIfAbsent(constant, bytes);
        return numbers.computeIfAbsent(constant, key -> constants.size());
    }

    /** All of it, with the number that is one more than the last. */
    byte[] bytes() {
        Bytes out = new Bytes().u2(constants.size() + 1);
        constants.values().forEach(each -> out.bytes(each.toByteArray()));
        return out.toByteArray();
    }
}
