import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** A method of the classes that are looked at, and the shortest way found from it to a thread. */
final class Method {

    /**
     * A call, a method handle or a class that is initialised.
     *
     * @param exact whether it is this very method, so that the class it stands in is initialised by it (JVMS 5.5)
     * @param later whether it is a lambda or a method reference, which runs later or never
     */
    record Call(String owner, String name, String descriptor, boolean exact, boolean later) {}

    /** The step from one method to the next on the way. */
    record Step(Method to, String arrow) {}

    static final int FAR = Integer.MAX_VALUE;

    final Type type;
    final String name;
    final String descriptor;
    final int access;
    final List<Call> calls = new ArrayList<>();

    /** Who calls it, and how: the way is searched backwards. */
    final List<Step> callers = new ArrayList<>();

    /** The methods that override or implement it. */
    final Set<Method> overriders = new LinkedHashSet<>();

    /** The methods that it overrides or implements. */
    final List<Method> overridden = new ArrayList<>();

    /** What kind of hand-over it does itself; empty if none. */
    String kind = "";

    /** The call that does it. */
    String sink = "";

    /** How many classes the way goes through, and how many calls. */
    int classes = FAR;

    int hops = FAR;
    Step next;

    Method(Type type, String name, String descriptor, int access) {
        this.type = type;
        this.name = name;
        this.descriptor = descriptor;
        this.access = access;
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** Whether code elsewhere can call it and a person wrote it. */
    boolean isOffered() {
        boolean written = !is(Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC) && !name.contains("$");
        return written && is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) && !name.equals("<clinit>");
    }

    /** Whether a subclass can have another in its place. */
    boolean isOpen() {
        return !is(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL) && !name.startsWith("<");
    }

    /** How many of the methods that may run in its place reach a thread, of how many; empty if it is the only one. */
    String share() {
        if (overriders.isEmpty()) {
            return "";
        }
        boolean itself = !is(Opcodes.ACC_ABSTRACT);
        long reaching = overriders.stream().filter(each -> each.classes < FAR).count();
        if (itself && next != null && !next.arrow().equals(" => ") || !kind.isEmpty()) {
            reaching++;
        }
        return reaching + "/" + (overriders.size() + (itself ? 1 : 0));
    }

    String way() {
        StringBuilder way = new StringBuilder(toString());
        Method at = this;
        while (at.next != null) {
            way.append(at.next.arrow()).append(at.next.to());
            at = at.next.to();
        }
        return way.append(" -> ").append(at.sink).toString();
    }

    String kindOfWay() {
        Method at = this;
        while (at.next != null) {
            at = at.next.to();
        }
        return at.kind;
    }

    @Override
    public String toString() {
        return type.name.replace('/', '.') + "#" + name;
    }
}
