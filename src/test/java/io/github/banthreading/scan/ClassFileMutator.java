package io.github.banthreading.scan;

import io.github.banthreading.scan.ClassFileLayout.Part;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes class files that no compiler writes out of one that a compiler wrote: most stay class files, and mean something else. */
final class ClassFileMutator implements ClassFileFuzzer.Mutator {

    private static final int[] NUMBERS = {0, 1, 2, 3, 7, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff};
    private static final int[] LENGTHS = {
        0, 1, 2, 0xffff, 0x10000, 0x7fffff, 0x1fffffff, 0x7ffffff0, 0x7fffffff, 0x80000000, 0xfffffff8, -1
    };

    /** Names, descriptors and contents that the scanner looks at, whole and broken. */
    private static final List<String> TEXTS = List.of(
            "",
            "(",
            ")",
            "()",
            "()V",
            "(Z)V",
            "(I",
            "(L",
            "(Ljava/lang/Runnable",
            "(Ljava/lang/Runnable;)V",
            "(V)V",
            "(Q)V",
            "([[[)V",
            "L",
            "L;",
            ";",
            "[",
            "[I",
            "[[Ljava/lang/Thread;",
            "V",
            "a.b",
            "a/b",
            "/",
            "a//b",
            "java/lang/Object",
            "java/lang/Thread",
            "java/lang/Class",
            "java.lang.Thread",
            "Ljava/lang/Thread;",
            "start",
            "<init>",
            "<clinit>",
            "<class>",
            "forName",
            "getMethod",
            "access$0",
            "access$000",
            "super$start",
            "lambda$run$0",
            "run$lambda$0",
            "$anonfun$run$1",
            "x$lzycompute",
            "x$lzy1",
            "bitmap$0",
            "run$default",
            "$deserializeLambda$",
            "Lkotlin/Metadata;",
            "Llombok/Generated;",
            "groovy/lang/GroovyObject",
            "org/codehaus/groovy/runtime/GeneratedClosure",
            "scala/runtime/LazyVals$Waiting",
            "Code",
            "Scala",
            "TASTY",
            "SourceFile",
            "SourceDebugExtension",
            "EnclosingMethod",
            "InnerClasses",
            "Exceptions",
            "Signature",
            "LineNumberTable",
            "BootstrapMethods",
            "Synthetic",
            "Deprecated",
            "ConstantValue",
            "RuntimeVisibleAnnotations",
            "RuntimeInvisibleParameterAnnotations",
            "RuntimeVisibleTypeAnnotations",
            "AnnotationDefault",
            "MethodParameters",
            "Module",
            "Record",
            "NestMembers",
            "PermittedSubclasses",
            "StackMapTable",
            "SMAP\nA.kt\nKotlin\n*S Kotlin\n*F\n+ 1 A.kt\nA\n*L\n1#1,99999999:1,99999999\n99999999#1:1\n*S KotlinDebug\n*F",
            "\u0000\u001b[31m\n\u202e",
            "\ud800",
            "<T:".repeat(2000),
            "[".repeat(300) + "I",
            "(" + "[".repeat(255) + "J".repeat(300) + ")V",
            "x".repeat(20_000));

    private final Random random;

    ClassFileMutator(Random random) {
        this.random = random;
    }

    @Override
    public List<String> edits() {
        return List.of("BYTES");
    }

    /** One to four changes. */
    @Override
    public Optional<byte[]> mutate(byte[] original, byte[] other) {
        byte[] mutant = original.clone();
        for (int edits = 1 + random.nextInt(4); edits > 0 && mutant.length > 12; edits--) {
            try {
                mutant = edit(mutant, ClassFileLayout.of(mutant), other);
            } catch (IndexOutOfBoundsException e) {
                // A part that earlier edits moved out of the file; what they made is a mutant all the same.
                continue;
            }
        }
        return Optional.of(mutant);
    }

    private byte[] edit(byte[] bytes, ClassFileLayout layout, byte[] other) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(24)) {
            case 0 -> flip(bytes, at);
            case 1, 2 -> number(bytes, at);
            case 3 -> cut(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)));
            case 4 -> insert(bytes, at, part(bytes, at, 1 + random.nextInt(8)));
            case 5 -> random.nextInt(8) == 0 ? part(bytes, 0, at) : number(bytes, at);
            case 6 -> splice(bytes, at, other);
            case 7, 8, 9 -> constant(bytes, layout);
            case 10, 11, 12, 13 -> text(bytes, layout);
            case 14, 15 -> swap(bytes, layout.constants);
            case 16 -> length(bytes, layout);
            case 17 -> swap(bytes, layout.attributes);
            case 18 -> member(bytes, layout.methods, layout.methodCount);
            case 19 -> member(bytes, layout.fields, layout.fieldCount);
            case 20 -> swap(bytes, layout.methods);
            case 21 -> header(bytes, random.nextBoolean() ? layout.methods : layout.fields);
            case 22 -> inside(bytes, layout.attributes);
            default -> nested(bytes, layout);
        };
    }

    private static byte[] part(byte[] bytes, int from, int length) {
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        return replace(bytes, from, to, new byte[0]);
    }

    private static byte[] insert(byte[] bytes, int at, byte[] part) {
        return replace(bytes, at, at, part);
    }

    private static byte[] replace(byte[] bytes, int from, int to, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + part.length);
        out.write(bytes, 0, from);
        out.writeBytes(part);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private byte[] flip(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    /** A number of two bytes: an index, a count, a flag. */
    private byte[] number(byte[] bytes, int at) {
        if (at + 2 <= bytes.length) {
            boolean index = random.nextBoolean();
            int value = index ? random.nextInt(200) : NUMBERS[random.nextInt(NUMBERS.length)];
            ByteBuffer.wrap(bytes).putShort(at, (short) value);
        }
        return bytes;
    }

    private byte[] splice(byte[] bytes, int at, byte[] other) {
        if (other.length == 0) {
            return bytes;
        }
        int from = random.nextInt(other.length);
        int length = Math.min(1 + random.nextInt(64), Math.min(bytes.length - at, other.length - from));
        System.arraycopy(other, from, bytes, at, length);
        return bytes;
    }

    /** The tag of a constant, or what it refers to. */
    private byte[] constant(byte[] bytes, ClassFileLayout layout) {
        if (layout.constants.isEmpty()) {
            return bytes;
        }
        Part constant = any(layout.constants);
        if (random.nextInt(4) == 0) {
            bytes[constant.start()] = (byte) random.nextInt(21);
        } else if (!layout.isUtf8(constant)) {
            int index = random.nextInt(layout.constants.size() + 2);
            ByteBuffer.wrap(bytes).putShort(constant.start() + (constant.length() == 4 ? 2 : 1), (short) index);
        }
        return bytes;
    }

    private byte[] text(byte[] bytes, ClassFileLayout layout) {
        List<Part> texts = layout.constants.stream().filter(layout::isUtf8).toList();
        if (texts.isEmpty()) {
            return bytes;
        }
        Part old = any(texts);
        byte[] text = TEXTS.get(random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8);
        byte[] constant = ByteBuffer.allocate(3 + text.length)
                .put((byte) 1)
                .putShort((short) text.length)
                .put(text)
                .array();
        return replace(bytes, old.start(), old.end(), constant);
    }

    private byte[] length(byte[] bytes, ClassFileLayout layout) {
        if (!layout.attributes.isEmpty()) {
            Part attribute = any(layout.attributes);
            int length = random.nextBoolean() ? attribute.length() - 7 : LENGTHS[random.nextInt(LENGTHS.length)];
            ByteBuffer.wrap(bytes).putInt(attribute.start() + 2, length);
        }
        return bytes;
    }

    /** A member twice, or not at all, with the right count or not. */
    private byte[] member(byte[] bytes, List<Part> members, int countAt) {
        if (members.isEmpty()) {
            return bytes;
        }
        Part member = any(members);
        int change = random.nextBoolean() ? 1 : -1;
        if (random.nextInt(8) > 0) {
            ByteBuffer.wrap(bytes).putShort(countAt, (short) (members.size() + change));
        }
        return change < 0
                ? cut(bytes, member.start(), member.end())
                : insert(bytes, member.start(), part(bytes, member.start(), member.length()));
    }

    /** Flags, name and type of a member. */
    private byte[] header(byte[] bytes, List<Part> members) {
        return members.isEmpty() ? bytes : number(bytes, any(members).start() + 2 * random.nextInt(3));
    }

    private byte[] inside(byte[] bytes, List<Part> parts) {
        if (parts.isEmpty()) {
            return bytes;
        }
        Part part = any(parts);
        int at = part.start() + random.nextInt(Math.max(1, part.length()));
        return random.nextBoolean() ? number(bytes, at) : flip(bytes, at);
    }

    private byte[] swap(byte[] bytes, List<Part> parts) {
        if (parts.size() < 2) {
            return bytes;
        }
        int last = parts.size() - 1;
        Part a = parts.get(random.nextInt(last));
        Part b = parts.get(last);
        for (int tries = 0; tries < 4 && (b.start() < a.end()); tries++) {
            b = any(parts);
        }
        if (b.start() < a.end()) {
            return bytes;
        }
        byte[] first = part(bytes, a.start(), a.length());
        byte[] second = part(bytes, b.start(), b.length());
        return replace(replace(bytes, b.start(), b.end(), first), a.start(), a.end(), second);
    }

    /** One more attribute of the class: annotations in annotations, or arrays in arrays, some thousand levels deep. */
    private byte[] nested(byte[] bytes, ClassFileLayout layout) {
        if (layout.attributeCount == 0 || layout.constants.isEmpty()) {
            return bytes;
        }
        int depth = 1 << random.nextInt(13);
        ByteBuffer in = ByteBuffer.allocate(8 * depth + 20);
        in.putShort((short) 1).putShort(index(layout)).putShort((short) 1).putShort(index(layout));
        for (int i = 0; i < depth; i++) {
            if (random.nextBoolean()) {
                in.put((byte) '[').putShort((short) 1);
            } else {
                in.put((byte) '@').putShort(index(layout)).putShort((short) 1).putShort(index(layout));
            }
        }
        byte[] content =
                part(in.array(), 0, in.put((byte) 'I').putShort(index(layout)).position());
        byte[] attribute = ByteBuffer.allocate(6 + content.length)
                .putShort(index(layout))
                .putInt(content.length)
                .put(content)
                .array();
        ByteBuffer count = ByteBuffer.wrap(bytes);
        count.putShort(layout.attributeCount, (short) (count.getShort(layout.attributeCount) + 1));
        return insert(bytes, layout.attributeCount + 2, attribute);
    }

    private short index(ClassFileLayout layout) {
        return (short) (1 + random.nextInt(layout.constants.size()));
    }

    private Part any(List<Part> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
