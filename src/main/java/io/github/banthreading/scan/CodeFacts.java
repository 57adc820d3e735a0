package io.github.banthreading.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the code of one class says: its raw uses, and which of its methods a compiler made out of which. */
final class CodeFacts {

    /** Compilers put a dollar sign into the names that they invent, so that another host is nearer to the source. */
    private static final Comparator<MethodKey> HOSTS = Comparator.comparing(
                    (MethodKey host) -> host.name().indexOf('$') >= 0)
            .thenComparing(Comparator.naturalOrder());

    final List<RawUse> uses = new ArrayList<>(4);

    /** Calls of the superclass's constructor; a use only if being a subclass is not one already. */
    final List<RawUse> superCalls = new ArrayList<>(0);

    /** Classes that the static initialiser of a class of Kotlin or Groovy creates or reads the only instance of. */
    final Set<String> madeByStaticInitializer = new HashSet<>(0);

    /** Methods that a compiler made out of a lambda body, and for those that are used: the smallest method that uses it. */
    final Set<MethodKey> lambdaBodies = new HashSet<>(0);

    final Map<MethodKey, MethodKey> lambdaHosts = new HashMap<>(0);

    /** Synthetic methods that only do what their callers may not, and the places that call any. */
    final Set<MethodKey> accessors = new HashSet<>(0);

    final List<Accessors.Call> accessorCalls = new ArrayList<>(0);

    /** The first line of the first constructor: as near as a class file comes to the line of a declaration. */
    int firstLine;

    /** What the SourceDebugExtension attribute says (JVMS 4.7.11); read only when a use was found. */
    @Nullable
    String debug;

    private @Nullable KotlinInline inlined;

    /** The line of a source file that a line number of this class stands for, both from 1; 0 when that is in another file. */
    int lineIn(String source, int line) {
        if (debug == null) {
            return line;
        }
        if (inlined == null) {
            inlined = KotlinInline.parse(debug);
        }
        return inlined.lineIn(source, line);
    }

    /** Remembers who refers to a method of this class by a handle. */
    void addHandle(MethodKey target, MethodKey host) {
        if (!target.equals(host)) {
            lambdaHosts.merge(target, host, (a, b) -> HOSTS.compare(a, b) <= 0 ? a : b);
        }
    }

    /** Whether nothing is used and nothing is there that others use. */
    boolean isEmpty() {
        return uses.isEmpty() && superCalls.isEmpty() && accessors.isEmpty() && accessorCalls.isEmpty();
    }

    void checkMembers() {
        MethodKey checked = null;
        for (RawUse use : uses) {
            // Those of one method follow each other.
            if (!Objects.equals(use.host(), checked)) {
                use.place();
                checked = use.host();
            }
        }
        accessorCalls.forEach(call -> call.from().place());
        lambdaHosts.values().forEach(MethodKey::member);
    }
}
