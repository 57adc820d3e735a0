package io.github.banthreading.benchmark;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.thetaphi.forbiddenapis.Checker;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaul.modernizer_maven_plugin.Modernizer;
import org.gaul.modernizer_maven_plugin.Violation;
import org.objectweb.asm.ClassReader;

/** What teams use today to keep classes out, called the way its own plugin calls it; each answers how much it found. */
final class Peers {

    /** What forbidden-apis and ArchUnit look for. */
    static final List<String> NINE_CLASSES = List.of(
            "java.lang.Thread",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.locks.ReentrantLock",
            "java.util.concurrent.Semaphore",
            "java.util.concurrent.CountDownLatch",
            "java.util.Timer");

    private Peers() {}

    static int modernizer(Corpus corpus) throws Exception {
        Map<String, Collection<Violation>> violations;
        try (InputStream in = Modernizer.class.getResourceAsStream("/modernizer.xml")) {
            violations = Modernizer.parseFromXml(in);
        }
        Modernizer modernizer =
                new Modernizer("17", violations, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
        int[] found = {0};
        corpus.forEach((path, bytes) ->
                found[0] += modernizer.check(new ClassReader(bytes)).size());
        return found[0];
    }

    static int forbiddenApis(Corpus corpus) throws Exception {
        URL[] urls = {corpus.folder().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Checker checker = new Checker(new Silent(), loader, EnumSet.noneOf(Checker.Option.class));
            checker.parseSignaturesString(String.join("\n", NINE_CLASSES));
            checker.addClassesToCheck(corpus.files().stream().map(Path::toFile).toList());
            return checker.runWithResults().size();
        }
    }

    static int archUnit(Corpus corpus) {
        JavaClasses classes = new ClassFileImporter().importPath(corpus.folder());
        Set<String> nine = Set.copyOf(NINE_CLASSES);
        int found = 0;
        for (JavaClass each : classes) {
            found += each.getDirectDependenciesFromSelf().stream()
                    .filter(use -> nine.contains(use.getTargetClass().getName()))
                    .count();
        }
        return found;
    }

    /** Finding is what is measured, not a terminal. */
    private static final class Silent implements de.thetaphi.forbiddenapis.Logger {
        @Override
        public void error(String text) {}

        @Override
        public void warn(String text) {}

        @Override
        public void info(String text) {}

        @Override
        public void debug(String text) {}
    }
}
