import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;

/**
 * Finds the shortest way from every method to a hand-over. Length is the number of classes on the way, because overloads and
 * private methods of one class would otherwise make the plainest door look far away; then the number of calls.
 */
final class Ways {

    /** An interface with more implementations than this says nothing of any of them. */
    private static final int MANY = 20;

    /** Cleaning up is often the shortest way to a pool, and never the reason why a method is a door. */
    private static final Pattern CLEANING = Pattern.compile("(close|shutdown|stop|destroy|dispose|terminate|abort).*");

    private static final String CALLS = " -> ";
    private static final String HANDS_OVER = " ~> ";
    private static final String OVERRIDDEN_BY = " => ";
    private static final String INITIALISES = " static> ";

    private final Classes classes;
    private final Sinks sinks;
    private final int depth;

    private record Reached(Method method, int classes, int hops) {}

    Ways(Classes classes, int depth) {
        this.classes = classes;
        this.sinks = new Sinks(classes::isA);
        this.depth = depth;
    }

    void find() {
        for (Type type : classes.all()) {
            type.methods.values().forEach(this::link);
            linkOverriders(type);
        }
        search();
    }

    private void link(Method from) {
        for (Method.Call call : from.calls) {
            String kind = sinks.kind(call.owner(), call.name(), call.descriptor());
            if (!kind.isEmpty() && from.kind.isEmpty()) {
                from.kind = kind;
                from.sink = call.owner().substring(call.owner().lastIndexOf('/') + 1) + "#" + call.name();
            }
            if (call.exact() && !call.name().equals("<clinit>") && !call.owner().equals(from.type.name)) {
                classes.resolve(call.owner(), "<clinit>", "()V").ifPresent(to -> addCaller(to, from, INITIALISES));
            }
            classes.resolve(call.owner(), call.name(), call.descriptor())
                    .filter(to -> to != from && !CLEANING.matcher(to.name).matches())
                    .ifPresent(to -> {
                        String arrow = call.name().equals("<clinit>") ? INITIALISES : CALLS;
                        addCaller(to, from, call.later() ? HANDS_OVER : arrow);
                        if (to.name.equals("<init>") && to.type.local) {
                            linkMembers(to.type, from);
                        }
                    });
        }
        from.calls.clear();
    }

    /** Who makes an object of a local class is taken to call its members; but an own executor is no use of it. */
    private void linkMembers(Type local, Method from) {
        for (Method member : local.methods.values()) {
            boolean written = !member.is(Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC) && !member.name.startsWith("<");
            if (written && sinks.kind(local.name, member.name, member.descriptor).isEmpty()) {
                addCaller(member, from, HANDS_OVER);
            }
        }
    }

    private static void addCaller(Method to, Method from, String arrow) {
        to.callers.add(new Method.Step(from, arrow));
    }

    private void linkOverriders(Type type) {
        if ((type.access & Opcodes.ACC_INTERFACE) != 0) {
            return;
        }
        for (String above : classes.family(type.name)) {
            Type supertype = classes.find(above).orElse(type);
            for (Method declared : supertype == type ? java.util.List.<Method>of() : supertype.methods.values()) {
                if (declared.isOpen()) {
                    classes.resolve(type.name, declared.name, declared.descriptor)
                            .filter(each -> each != declared && !each.is(Opcodes.ACC_ABSTRACT))
                            .filter(declared.overriders::add)
                            .ifPresent(each -> each.overridden.add(declared));
                }
            }
        }
    }

    /** From the hand-overs backwards, nearest first. */
    private void search() {
        PriorityQueue<Reached> open =
                new PriorityQueue<>(Comparator.comparingInt(Reached::classes).thenComparingInt(Reached::hops));
        for (Type type : classes.all()) {
            for (Method method : type.methods.values()) {
                if (!method.kind.isEmpty()) {
                    method.classes = 1;
                    method.hops = 1;
                    open.add(new Reached(method, 1, 1));
                }
            }
        }
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            Method method = reached.method();
            if (reached.classes() != method.classes || reached.hops() != method.hops) {
                continue;
            }
            for (Method declared : method.overridden) {
                if (declared.overriders.size() <= MANY) {
                    reach(open, declared, method, declared.is(Opcodes.ACC_ABSTRACT) ? 0 : 1, OVERRIDDEN_BY);
                }
            }
            for (Method.Step caller : method.callers) {
                boolean inside = caller.to().type.outermost().equals(method.type.outermost());
                int cost = caller.arrow().equals(INITIALISES) && !inside ? 2 : inside ? 0 : 1;
                reach(open, caller.to(), method, cost, caller.arrow());
            }
        }
    }

    private void reach(PriorityQueue<Reached> open, Method from, Method to, int cost, String arrow) {
        int length = to.classes + cost;
        int hops = to.hops + 1;
        boolean shorter = length < from.classes || length == from.classes && hops < from.hops;
        if (length <= depth && from.kind.isEmpty() && shorter) {
            from.classes = length;
            from.hops = hops;
            from.next = new Method.Step(to, arrow);
            open.add(new Reached(from, length, hops));
        }
    }
}
