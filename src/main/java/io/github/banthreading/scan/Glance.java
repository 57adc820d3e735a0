package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Interest;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * What one class file names: whatever an instruction calls or reads stands in the constant pool (JVMS 4.4), so that a class
 * which names nothing listed uses nothing, and its code need not be visited.
 */
final class Glance {

    private static final int TEXT = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int TYPE = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final String OBJECT = "java/lang/Object";
    private static final String CONSTRUCTOR = "<init>";
    private static final byte[] GENERATED = {'G', 'e', 'n', 'e', 'r', 'a', 't', 'e', 'd'};
    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final ClassReader reader;
    private final byte[] bytes;
    private final ApiIndex index;
    private final Hierarchy hierarchy;
    private final char[] buffer;

    /** What is known of a text, by its place in the constant pool: whether it may be a member's name, or an owner's. */
    private final byte[] names;

    private final byte[] owners;

    /** Whether an instruction that names an item of the constant pool matters. */
    private final boolean[] items;

    private List<ApiRef> possible = List.of();
    private Set<ClassName> accessors = Set.of();
    private boolean looksUp;
    private boolean certain;
    private boolean annotated;

    Glance(ClassReader reader, byte[] bytes, ApiIndex index, Hierarchy hierarchy) {
        this.reader = reader;
        this.bytes = bytes;
        this.index = index;
        this.hierarchy = hierarchy;
        this.buffer = new char[reader.getMaxStringLength()];
        this.names = new byte[reader.getItemCount()];
        this.owners = new byte[reader.getItemCount()];
        this.items = new boolean[reader.getItemCount()];
        look();
    }

    /** Whether there is a use for all that can be told without the supertypes of other classes of the module. */
    boolean isCertain() {
        return certain;
    }

    /** What is a use if its owner inherits it from something listed. */
    List<ApiRef> possible() {
        return possible;
    }

    /** Whether some text may be the type of an annotation that is listed or says that the class is generated. */
    boolean isAnnotated() {
        return annotated;
    }

    /** The owners of accessors that are called; what these do is done here. */
    Set<ClassName> accessors() {
        return accessors;
    }

    private void look() {
        int[] members = new int[16];
        int count = 0;
        for (int i = 0; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            int tag = at == 0 ? 0 : bytes[at - 1];
            if (tag < FIELD || tag > INTERFACE_METHOD) {
                items[i] = tag != INTEGER && tag != FLOAT && tag != TYPE && tag != STRING;
                annotated = annotated || (tag == TEXT && mayAnnotate(at + 2, reader.readUnsignedShort(at)));
            } else if (mayMatter(at)) {
                members = count == members.length ? Arrays.copyOf(members, 2 * count) : members;
                members[count++] = i;
            }
        }
        lookAtMembers(members, count);
        for (int i = 1; i < reader.getItemCount() && looksUp && !certain; i++) {
            int at = reader.getItem(i);
            int tag = at == 0 ? 0 : bytes[at - 1];
            if (tag == TYPE || tag == STRING) {
                certain = isListed(
                        reader.readUTF8(at, buffer),
                        tag == TYPE ? Reflection.CLASS_CONSTANT : Reflection.STRING_CONSTANT);
            }
        }
    }

    /**
     * Whether a method with an instruction that names this item has to be visited: for what it calls, reads or looks up, for
     * a handle, which may be one of a lambda, or because the item is none that can stand there.
     */
    boolean matters(int item) {
        return items[item];
    }

    private boolean isListed(String type, String constant) {
        return Reflection.internalName(type)
                .flatMap(name -> index.find(new ClassName(name), new Member(constant, "")))
                .isPresent();
    }

    /** Whether a text is like {@code Lcom/acme/Generated;}. */
    private boolean mayAnnotate(int first, int length) {
        if (length < 3 || bytes[first] != 'L' || bytes[first + length - 1] != ';') {
            return false;
        }
        int hash = 0;
        for (int i = first + 1; i < first + length - 1; i++) {
            if (bytes[i] < 0 || (bytes[i] == 'G' && isGenerated(i))) {
                return true;
            }
            hash = 31 * hash + bytes[i];
        }
        return index.interest().mayAnnotate(hash);
    }

    /** Ends at the text's semicolon at the latest. */
    private boolean isGenerated(int at) {
        for (int i = 0; i < GENERATED.length; i++) {
            if (bytes[at + i] != GENERATED[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the names of a member and its owner leave it open that it matters, which is true of few. */
    private boolean mayMatter(int member) {
        return mayOwn(reader.getItem(reader.readUnsignedShort(member)))
                || mayName(reader.getItem(reader.readUnsignedShort(member + 2)));
    }

    /** One loop for the few, because the virtual machine would compile a method for one of them into every caller. */
    private void lookAtMembers(int[] members, int count) {
        for (int i = 0; i < count; i++) {
            int at = reader.getItem(members[i]);
            String holder = reader.readUTF8(reader.getItem(reader.readUnsignedShort(at)), buffer);
            int named = reader.getItem(reader.readUnsignedShort(at + 2));
            String name = reader.readUTF8(named, buffer);
            boolean matters = false;
            if (Accessors.isAccessor(name) && !holder.startsWith("[")) {
                accessors = accessors.isEmpty() ? new LinkedHashSet<>(2) : accessors;
                accessors.add(hierarchy.shared(holder));
                matters = true;
            } else if (Reflection.isReflective(holder) && Reflection.isLookup(name)) {
                looksUp = true;
                matters = true;
            }
            String declared = holder.startsWith("[") ? OBJECT : holder;
            if (index.isOfInterest(declared, name)) {
                Member member = bytes[at - 1] == FIELD
                        ? new Member(name, "")
                        : new Member(name, MethodKey.arguments(reader.readUTF8(named + 2, buffer)));
                matters |= index.isOfInterest(declared, member) && mayUse(hierarchy.shared(declared), member);
            }
            items[members[i]] = matters;
        }
    }

    private boolean mayUse(ClassName owner, Member member) {
        boolean mayUse = mayUse(new ApiRef(owner, member));
        // Whether its last argument is a constant stands in the code.
        Optional<Member> constant = MethodKey.withFalse(member);
        return (constant.isPresent() && mayUse(new ApiRef(owner, constant.get()))) || mayUse;
    }

    private boolean mayUse(ApiRef use) {
        boolean isKnown =
                Interest.isOfJdk(use.owner().internal()) || use.member().name().equals(CONSTRUCTOR);
        Optional<ApiRef> listed = isKnown ? hierarchy.find(use) : index.find(use.owner(), use.member());
        if (listed.isPresent()) {
            boolean isReported = hierarchy.isReported(listed.get());
            certain |= isReported;
            return isReported;
        }
        if (!isKnown) {
            possible = possible.isEmpty() ? new ArrayList<>(2) : possible;
            possible.add(hierarchy.shared(use));
        }
        return !isKnown;
    }

    /** Whether the text whose index stands at {@code named} may be a member's name. */
    boolean mayName(int named) {
        int at = reader.readUnsignedShort(named);
        if (names[at] == UNKNOWN) {
            names[at] = mayName(reader.getItem(at), reader.readUnsignedShort(reader.getItem(at))) ? YES : NO;
        }
        return names[at] == YES;
    }

    private boolean mayName(int text, int length) {
        int first = text + 2;
        // The dollar signs of access$ and super$.
        boolean mayAccess = (length > 6 && bytes[first + 6] == '$') || (length > 5 && bytes[first + 5] == '$');
        return mayAccess || mayMatter(first, length, false);
    }

    private boolean mayOwn(int owner) {
        int at = reader.readUnsignedShort(owner);
        if (owners[at] == UNKNOWN) {
            int text = reader.getItem(at);
            owners[at] = mayMatter(text + 2, reader.readUnsignedShort(text), true) ? YES : NO;
        }
        return owners[at] == YES;
    }

    /** Asks by the hash code that the text will have; one with letters beyond ASCII, which are several bytes, may be anything. */
    private boolean mayMatter(int first, int length, boolean asOwner) {
        int hash = 0;
        for (int i = first; i < first + length; i++) {
            if (bytes[i] < 0) {
                return true;
            }
            hash = 31 * hash + bytes[i];
        }
        return asOwner
                ? index.interest().mayOwn(hash) || Reflection.mayBeReflective(hash)
                : index.interest().mayName(hash);
    }
}
