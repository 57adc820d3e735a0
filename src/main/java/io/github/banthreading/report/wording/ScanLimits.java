package io.github.banthreading.report.wording;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import java.util.ArrayList;
import java.util.List;

/** Words what a scan did not look at, or could not see, though it read every class. */
public final class ScanLimits {

    private ScanLimits() {}

    /** What was read and not judged: {@code 4 generated}; empty when everything was. */
    public static List<String> passedOver(ScanResult scan) {
        List<String> parts = new ArrayList<>();
        addPart(parts, scan.generated(), "generated");
        addPart(parts, scan.excluded(), "excluded");
        addPart(parts, scan.fromDependencies(), "from dependencies");
        return parts;
    }

    private static void addPart(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    /** What keeps a scan from seeing more, with what to do about it. */
    public static List<String> of(ScanResult scan) {
        List<String> limits = new ArrayList<>();
        addUnresolved(limits, scan, false, " on no class path", " Add the dependency that holds ");
        addUnresolved(limits, scan, true, " kept by the JDK to itself", "");
        scan.newerJava()
                .ifPresent(java -> limits.add("the JDK is known up to Java " + java.known() + ", class files are of "
                        + java.read() + ". What is inherited from newer types is not seen. Update"
                        + " ban-threading-maven-plugin."));
        if (scan.withoutLines()) {
            limits.add("some classes carry no line numbers. Copies that the compiler made of one use count each."
                    + " Compile with -g or -g:lines.");
        }
        return limits;
    }

    private static void addUnresolved(
            List<String> limits, ScanResult scan, boolean ofJdk, String where, String advice) {
        List<String> types = scan.unresolved().stream()
                .map(ClassName::toString)
                .filter(type -> isInsideJdk(type) == ofJdk)
                .map(Printable::shown)
                .toList();
        if (!types.isEmpty()) {
            String them = types.size() == 1 ? "it" : "them";
            limits.add(count(types.size(), "type is|types are") + where + ". What is inherited from " + them
                    + " is not seen" + (advice.isEmpty() ? "" : "." + advice + them) + ": " + String.join(", ", types));
        }
    }

    /** Packages that no library has: no dependency could hold their types. */
    private static boolean isInsideJdk(String type) {
        return type.startsWith("sun.") || type.startsWith("jdk.");
    }
}
