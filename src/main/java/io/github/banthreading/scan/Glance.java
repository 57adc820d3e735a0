package io.github.banthreading.scan;

import static io.github.banthreading.scan.ClassBytes.CONSTANT_Class;
import static io.github.banthreading.scan.ClassBytes.CONSTANT_Fieldref;
import static io.github.banthreading.scan.ClassBytes.CONSTANT_Float;
import static io.github.banthreading.scan.ClassBytes.CONSTANT_Integer;
import static io.github.banthreading.scan.ClassBytes.CONSTANT_InterfaceMethodref;
import static io.github.banthreading.scan.ClassBytes.CONSTANT_String;
import static io.github.banthreading.scan.ClassBytes.CONSTANT_Utf8;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedApis;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one class file names: whatever an instruction calls or reads stands in the constant pool (JVMS 4.4), so that a class
 * which names nothing listed uses nothing, and its code need not be visited.
 */
final class Glance {

    private static final String OBJECT = "java/lang/Object";
    private static final String CONSTRUCTOR = "<init>";
    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final ClassBytes file;
    private final ListedApis index;
    private final Hierarchy hierarchy;

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

    Glance(ClassBytes file, ListedApis index, Hierarchy hierarchy) {
        this.file = file;
        this.index = index;
        this.hierarchy = hierarchy;
        this.names = new byte[file.constantCount()];
        this.owners = new byte[file.constantCount()];
        this.items = new boolean[file.constantCount()];
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
        for (int i = 0; i < file.constantCount(); i++) {
            int tag = file.tag(i);
            if (tag < CONSTANT_Fieldref || tag > CONSTANT_InterfaceMethodref) {
                items[i] = tag != CONSTANT_Integer
                        && tag != CONSTANT_Float
                        && tag != CONSTANT_Class
                        && tag != CONSTANT_String;
                annotated = annotated || (tag == CONSTANT_Utf8 && mayAnnotate(i));
            } else if (mayMatter(i)) {
                members = count == members.length ? Arrays.copyOf(members, 2 * count) : members;
                members[count++] = i;
            }
        }
        lookAtMembers(members, count);
        for (int i = 1; i < file.constantCount() && looksUp && !certain; i++) {
            int tag = file.tag(i);
            if (tag == CONSTANT_Class || tag == CONSTANT_String) {
                certain = isListed(
                        file.utf8(file.utf8Of(i)),
                        tag == CONSTANT_Class ? Reflection.CLASS_CONSTANT : Reflection.STRING_CONSTANT);
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
    private boolean mayAnnotate(int text) {
        int at = file.constant(text);
        int length = file.u2(at);
        if (length < 3 || file.u1(at + 2) != 'L' || file.u1(at + 1 + length) != ';') {
            return false;
        }
        String descriptor = file.utf8(text);
        String type = descriptor.substring(1, descriptor.length() - 1);
        return type.contains("Generated") || index.names().mayAnnotate(type.hashCode());
    }

    /** Whether the names of a member and its owner leave it open that it matters, which is true of few. */
    private boolean mayMatter(int member) {
        return mayOwn(file.utf8Of(file.ownerOf(member))) || mayName(file.nameOf(member));
    }

    /** One loop for the few, because the virtual machine would compile a method for one of them into every caller. */
    private void lookAtMembers(int[] members, int count) {
        for (int i = 0; i < count; i++) {
            int item = members[i];
            String holder = file.className(file.ownerOf(item));
            String name = file.utf8(file.nameOf(item));
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
            if (index.names().covers(declared, name)) {
                Member member = file.tag(item) == CONSTANT_Fieldref
                        ? new Member(name, "")
                        : new Member(name, MethodKey.arguments(file.utf8(file.descriptorOf(item))));
                matters |= index.names().covers(declared, member) && mayUse(hierarchy.shared(declared), member);
            }
            items[item] = matters;
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
                ClassName.isOfJdk(use.owner().internal()) || use.member().name().equals(CONSTRUCTOR);
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

    /** Whether a text may be a member's name. */
    boolean mayName(int text) {
        if (names[text] == UNKNOWN) {
            int hash = file.hashOfUtf8(text);
            names[text] = mayAccess(text) || index.names().mayName(hash, file.endOfUtf8(text)) ? YES : NO;
        }
        return names[text] == YES;
    }

    /** Looks for the dollar signs of access$ and super$. */
    private boolean mayAccess(int text) {
        int at = file.constant(text);
        int length = file.u2(at);
        return (length > 6 && file.u1(at + 8) == '$') || (length > 5 && file.u1(at + 7) == '$');
    }

    private boolean mayOwn(int text) {
        if (owners[text] == UNKNOWN) {
            int hash = file.hashOfUtf8(text);
            boolean mayOwn = index.names().mayOwn(hash, file.endOfUtf8(text));
            owners[text] = mayOwn || Reflection.mayBeReflective(hash) ? YES : NO;
        }
        return owners[text] == YES;
    }
}
