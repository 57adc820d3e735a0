import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The calls that start a thread, hand work to one or start a process: where every way ends. */
final class Sinks {

    private static final String CONCURRENT = "java/util/concurrent/";
    private static final Set<String> SUBMITTING = Set.of(
            "execute", "submit", "invoke", "invokeAll", "invokeAny", "schedule", "scheduleAtFixedRate",
            "scheduleWithFixedDelay");
    private static final Pattern WORK = Pattern.compile("\\(L(java/lang/Runnable|java/util/concurrent/Callable"
            + "|java/util/Collection|java/util/concurrent/ForkJoinTask);.*");

    /** Whether the first type is the second or a subtype of it. */
    private final BiPredicate<String, String> isA;

    Sinks(BiPredicate<String, String> isA) {
        this.isA = isA;
    }

    /** The kind of hand-over that a call is; empty if it is none. */
    String kind(String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            return "";
        }
        if (owner.equals("java/lang/ProcessBuilder") && name.equals("start")
                || owner.equals("java/lang/Runtime") && name.equals("exec")) {
            return "process";
        }
        String kind = kindOfThread(owner, name, descriptor);
        kind = kind.isEmpty() ? kindOfExecutor(owner, name, descriptor) : kind;
        kind = kind.isEmpty() ? kindOfFuture(owner, name, descriptor) : kind;
        return kind.isEmpty() ? kindOfLibrary(owner, name) : kind;
    }

    private String kindOfThread(String owner, String name, String descriptor) {
        if (name.equals("start") && descriptor.equals("()V") && isA.test(owner, "java/lang/Thread")
                || owner.equals("java/lang/Thread") && name.equals("startVirtualThread")
                || owner.startsWith("java/lang/Thread$Builder") && name.equals("start")) {
            return "thread";
        }
        boolean timer = name.startsWith("schedule") || name.equals("<init>") && owner.equals("java/util/Timer");
        return timer && isA.test(owner, "java/util/Timer") ? "timer" : "";
    }

    private String kindOfExecutor(String owner, String name, String descriptor) {
        boolean submits = SUBMITTING.contains(name) && WORK.matcher(descriptor).matches();
        if (submits
                && (isA.test(owner, CONCURRENT + "Executor") || isA.test(owner, CONCURRENT + "CompletionService"))) {
            return "executor";
        }
        boolean factory = owner.equals(CONCURRENT + "Executors") && name.startsWith("new");
        boolean pool = Set.of("ThreadPoolExecutor", "ScheduledThreadPoolExecutor", "ForkJoinPool").stream()
                .anyMatch(each -> owner.equals(CONCURRENT + each));
        return factory || pool && name.equals("<init>") ? "pool" : "";
    }

    private String kindOfFuture(String owner, String name, String descriptor) {
        if (name.endsWith("Async") && isA.test(owner, CONCURRENT + "CompletionStage")) {
            return descriptor.contains("/Executor;") ? "async-executor" : "async-task";
        }
        if (owner.equals(CONCURRENT + "CompletableFuture")
                && Set.of("orTimeout", "completeOnTimeout", "delayedExecutor").contains(name)) {
            return "async-delay";
        }
        if (name.equals("parallelStream") && isA.test(owner, "java/util/Collection")
                || name.equals("parallel") && isA.test(owner, "java/util/stream/BaseStream")
                || owner.equals("java/util/Arrays") && name.startsWith("parallel")) {
            return "parallel-stream";
        }
        boolean forks = name.equals("fork") || name.equals("invokeAll");
        return forks && isA.test(owner, CONCURRENT + "ForkJoinTask") ? "fork-join" : "";
    }

    private String kindOfLibrary(String owner, String name) {
        if (owner.equals("java/net/http/HttpClient") && name.equals("newHttpClient")
                || owner.equals("java/net/http/HttpClient$Builder") && name.equals("build")) {
            return "jdk-http";
        }
        if (owner.equals("reactor/core/scheduler/Schedulers") && name.matches("new.*|boundedElastic|parallel|single")
                || name.startsWith("schedule") && isA.test(owner, "reactor/core/scheduler/Scheduler")
                || owner.matches("io/reactivex/(rxjava3/)?schedulers/Schedulers")
                        && name.matches("io|computation|single|newThread")) {
            return "reactive";
        }
        return owner.matches("io/netty/channel/(nio/|epoll/|kqueue/)?\\w*EventLoopGroup") && name.equals("<init>")
                ? "event-loop"
                : "";
    }
}
