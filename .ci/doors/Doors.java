import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Proposes doors: public methods of a library from which a way leads to a thread that starts, to work handed to another
 * thread or to a process. What it prints is a proposal; whether a row belongs into the catalogue a person decides.
 *
 * <p>{@code Doors jdk} looks at the JDK that runs it; {@code Doors FILE FOLDER} at many libraries, each a line of FILE: a name,
 * its jars (the first is asked for doors, the others are on the way), the jars with supertypes, separated by tabs and within
 * by commas.
 */
public final class Doors {

    private static final int DEPTH = Integer.getInteger("depth", 5);

    /** Packages that own code does not call, by the names that libraries give them. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(^|/)(internal|shaded|shadow|relocated|repackaged|thirdparty|testing|tests?|jarjar|benchmarks?)(/|$)");

    private static final Pattern TAKES =
            Pattern.compile("^\\([^)]*L(java/util/concurrent/(\\w*Executor\\w*|ThreadFactory|ForkJoinPool)"
                    + "|reactor/core/scheduler/Scheduler|io/reactivex/rxjava3/core/Scheduler"
                    + "|org/springframework/\\w+(/\\w+)*/\\w*Task(Executor|Scheduler));");

    private Doors() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("jdk")) {
            try (Classes classes = new Classes()) {
                classes.addJdk();
                print(classes, System.out);
            }
            return;
        }
        Files.createDirectories(Path.of(args[1]));
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] columns = line.split("\t", -1);
            long start = System.nanoTime();
            try (Classes classes = new Classes();
                    PrintStream out = new PrintStream(args[1] + "/" + columns[0] + ".tsv")) {
                List<String> jars = List.of(columns[1].split(","));
                for (String jar : jars) {
                    classes.addJar(Path.of(jar), jar.equals(jars.get(0)));
                }
                for (String jar : columns[2].split(",")) {
                    if (!jar.isEmpty()) {
                        classes.addHierarchy(Path.of(jar));
                    }
                }
                int count = print(classes, out);
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.println(columns[0] + "\t" + count + " proposals\t" + millis + " ms");
            }
        }
    }

    /** Classes on the way, owner, name, descriptor, kind of hand-over, share of implementations, the way; 0 takes an executor. */
    private static int print(Classes classes, PrintStream out) {
        new Ways(classes, DEPTH).find();
        int count = 0;
        for (Type type : classes.all()) {
            if (!type.offered || HIDDEN.matcher(type.name).find()) {
                continue;
            }
            for (Method method : type.methods.values()) {
                boolean reaches = method.classes <= DEPTH;
                if (method.isOffered() && (reaches || TAKES.matcher(method.descriptor).find())) {
                    out.println(String.join(
                            "\t",
                            reaches ? String.valueOf(method.classes) : "0",
                            type.name,
                            method.name,
                            method.descriptor,
                            reaches ? method.kindOfWay() : "takes-executor",
                            reaches ? method.share() : "",
                            reaches ? method.way() : ""));
                    count++;
                }
            }
        }
        return count;
    }
}
