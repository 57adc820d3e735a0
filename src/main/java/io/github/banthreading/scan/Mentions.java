package io.github.banthreading.scan;

import static io.github.banthreading.scan.ConstantTag.CONSTANT_Class;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Fieldref;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_String;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Utf8;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the constant pool of a class names (JVMS 4.4): whatever an instruction calls, reads or looks up stands there, so that
 * a class which names nothing listed uses nothing, and its code need not be read. Only {@code monitorenter} names nothing.
 *
 * @param isUse whether there is a use for all that can be told without the supertypes of other classes of the module
 * @param ifInherited what is a use if its owner inherits it from something listed
 * @param accessorOwners the owners of accessors that are called; what these do is done here
 * @param isAnnotated whether some text may be the type of an annotation that is listed or says that the class is generated
 * @param isMarked whether it holds one of the {@link Marks}
 */
record Mentions(
        boolean isUse, List<ApiRef> ifInherited, Set<ClassName> accessorOwners, boolean isAnnotated, boolean isMarked) {

    private static final Mentions USE = new Mentions(true, List.of(), Set.of(), false, false);
    private static final Mentions MARKED = new Mentions(false, List.of(), Set.of(), false, true);
    private static final Mentions NOTHING = new Mentions(false, List.of(), Set.of(), false, false);

    /** Reads the constant pool of a class file, as far as it has to be read. */
    static Mentions of(ClassBytes file, Hierarchy hierarchy, Marks marks) {
        return new Pool(file, hierarchy, marks).mentions();
    }

    /** These mentions for a class whose code has a use, so that its code is read whatever else it names. */
    Mentions asUse() {
        return isMarked ? new Mentions(true, List.of(), Set.of(), false, true) : USE;
    }

    /** Looks at each constant; most are told apart by the end of a name, without decoding any. */
    private static final class Pool {

        private static final String OBJECT = "java/lang/Object";
        private static final String CONSTRUCTOR = "<init>";
        private static final byte UNKNOWN = 0;
        private static final byte NO = 1;
        private static final byte YES = 2;

        private final ClassBytes file;
        private final Hierarchy hierarchy;
        private final Interned interned;
        private final ListedNames names;
        private final Marks marks;

        /** What is known of a name and type by its index: whether a listed member may have the name. */
        private final byte[] memberNames;

        /** What is known of a class by its index: whether it may matter. */
        private final byte[] ownerNames;

        private final List<ApiRef> ifInherited = new ArrayList<>(0);
        private final Set<ClassName> accessorOwners = new LinkedHashSet<>(0);
        private boolean isUse;
        private boolean isAnnotated;
        private boolean isMarked;
        private boolean looksUp;

        Pool(ClassBytes file, Hierarchy hierarchy, Marks marks) {
            this.file = file;
            this.hierarchy = hierarchy;
            this.interned = hierarchy.interned();
            this.marks = marks;
            this.names = hierarchy.apis().names();
            this.memberNames = new byte[file.constantCount()];
            this.ownerNames = new byte[file.constantCount()];
        }

        Mentions mentions() {
            readTexts();
            int[] members = new int[16];
            int count = 0;
            for (int i = 0; i < file.referenceCount(); i++) {
                int member = file.reference(i);
                int at = file.constant(member);
                if (mayMatter(file.u2(at), file.u2(at + 2))) {
                    members = count == members.length ? Arrays.copyOf(members, 2 * count) : members;
                    members[count++] = member;
                }
            }
            readMembers(members, count);
            isUse = isUse || (looksUp && namesListedClass());
            return result();
        }

        /** Only where something is annotated does a text matter by itself: as the descriptor of an annotation's type. */
        private void readTexts() {
            for (int i = 1; i < file.constantCount() && file.namesAnnotations(); i++) {
                if (file.tag(i) == CONSTANT_Utf8) {
                    readText(i);
                }
            }
            isMarked = isMarked || marks.nameMethodOf(file);
        }

        private void readText(int text) {
            int at = file.constant(text) + 2;
            int length = file.u2(at - 2);
            if (length > 2 && file.u1(at) == 'L' && file.u1(at + length - 1) == ';') {
                readType(text, file.end(at + length - 1, length - 2), length - 2);
            }
        }

        private void readType(int text, int end, int length) {
            isAnnotated = isAnnotated || GeneratedMark.maybe(end) || names.mayAnnotate(end, length);
            isMarked = isMarked || marks.isType(file, text, end, length);
        }

        private Mentions result() {
            if (isUse) {
                return isAnnotated || isMarked ? new Mentions(true, List.of(), Set.of(), isAnnotated, isMarked) : USE;
            }
            if (!isAnnotated && ifInherited.isEmpty() && accessorOwners.isEmpty()) {
                return isMarked ? MARKED : NOTHING;
            }
            return new Mentions(false, List.copyOf(ifInherited), Set.copyOf(accessorOwners), isAnnotated, isMarked);
        }

        /**
         * Whether the names of a member and its owner leave it open that it matters, which is true of few (JVMS 4.4.2). It is asked
         * of all members in a virtual machine that interprets it, where each call costs more than what is done in it.
         */
        private boolean mayMatter(int owner, int nameAndType) {
            byte own = ownerNames[owner] == UNKNOWN ? lookAtOwner(owner) : ownerNames[owner];
            byte name = memberNames[nameAndType] == UNKNOWN ? lookAtName(nameAndType) : memberNames[nameAndType];
            return own == YES || name == YES;
        }

        private byte lookAtName(int nameAndType) {
            int at = file.utf8At(file.nameIn(nameAndType));
            int length = file.u2(at);
            boolean mayName = names.mayName(file.end(at + 2 + length, length), length) || mayAccess(at, length);
            memberNames[nameAndType] = mayName ? YES : NO;
            return memberNames[nameAndType];
        }

        /** Looks for the first letter and the dollar sign of access$ and super$. */
        private boolean mayAccess(int at, int length) {
            int first = length > 5 ? file.u1(at + 2) : 0;
            return (first == 's' && file.u1(at + 7) == '$') || (first == 'a' && length > 6 && file.u1(at + 8) == '$');
        }

        private byte lookAtOwner(int owner) {
            int at = file.constant(file.utf8Of(owner));
            int length = file.u2(at);
            int end = file.end(at + 2 + length, length);
            ownerNames[owner] = names.mayOwn(end, length) || Reflection.mayBeReflective(end, length) ? YES : NO;
            return ownerNames[owner];
        }

        /** One loop for the few, because the virtual machine would compile a method for one of them into every caller. */
        private void readMembers(int[] members, int count) {
            for (int i = 0; i < count; i++) {
                int member = members[i];
                String holder = file.className(file.ownerOf(member));
                String name = file.utf8(file.nameOf(member));
                if (AccessorCall.isAccessor(name) && !holder.startsWith("[")) {
                    accessorOwners.add(interned.name(holder));
                }
                looksUp |= Reflection.isReflective(holder) && Reflection.isLookup(name);
                String declared = holder.startsWith("[") ? OBJECT : holder;
                if (hierarchy.mayUse(declared, name)) {
                    readListed(declared, name, member);
                }
            }
        }

        private void readListed(String owner, String name, int constant) {
            String arguments = file.tag(constant) == CONSTANT_Fieldref
                    ? ""
                    : interned.arguments(file.utf8(file.descriptorOf(constant)));
            Member member = new Member(name, arguments);
            if (names.covers(owner, member)) {
                readUse(new ApiRef(interned.name(owner), member));
                // Whether its last argument is a constant stands in the code.
                Optional<Member> withFalse = MethodKey.withFalse(member);
                if (withFalse.isPresent()) {
                    readUse(new ApiRef(interned.name(owner), withFalse.get()));
                }
            }
        }

        /** What a class of the JDK inherits is known before all classes of the module are; a constructor is not inherited. */
        private void readUse(ApiRef use) {
            boolean isKnown = use.owner().isOfJdk() || use.member().name().equals(CONSTRUCTOR);
            Optional<ApiRef> listed = isKnown ? hierarchy.find(use) : hierarchy.findAsItStands(use);
            if (listed.isPresent()) {
                isUse |= hierarchy.isReported(listed.get());
            } else if (!isKnown) {
                ifInherited.add(interned.reference(use));
            }
        }

        private boolean namesListedClass() {
            for (int i = 1; i < file.constantCount(); i++) {
                int tag = file.tag(i);
                if ((tag == CONSTANT_Class && isListed(i, Reflection.CLASS_CONSTANT))
                        || (tag == CONSTANT_String && isListed(i, Reflection.STRING_CONSTANT))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isListed(int constant, String as) {
            return Reflection.internalName(file.utf8(file.utf8Of(constant)))
                    .flatMap(name -> hierarchy.apis().find(new ClassName(name), new Member(as, "")))
                    .isPresent();
        }
    }
}
