package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Site;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The code of a module after its scan, for whoever follows its calls. */
public final class ModuleCode {

    private final Collection<Declared> classes;
    private final Map<ApiUse, Set<Host>> hosts;
    private final Sites sites;

    /** Names a source file; null where nobody names it otherwise than class files do. */
    private final @Nullable UnaryOperator<String> locate;

    /**
     * A class of the module; of several with one name, the first.
     *
     * @param superName its superclass; null for Object and modules
     * @param interfaces the interfaces that it names
     * @param isMarked whether it has one of the {@link Marks} that the scan was given
     * @param isMade whether a weaver or compiler made it and it says nowhere what for
     * @param file gives its class file again
     */
    public record Declared(
            ClassName name,
            @Nullable ClassName superName,
            List<ClassName> interfaces,
            boolean isMarked,
            boolean isMade,
            ClassFile file) {}

    /**
     * The method of a class file that holds the instruction of a use, before anything is folded.
     *
     * @param method its name and descriptor; null for what the class as a whole or a field declares
     */
    public record Host(ClassName inClass, @Nullable MethodKey method) {

        /** Written out for what {@link ClassName} says of a cold start. */
        @Override
        public int hashCode() {
            return 31 * inClass.hashCode() + (method == null ? 0 : method.hashCode());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Host host && inClass.equals(host.inClass) && Objects.equals(method, host.method);
        }
    }

    /** Finds the member that a person wrote for a method of a class file, and its line. */
    @FunctionalInterface
    interface Sites {
        Site site(ClassName inClass, MethodKey method, boolean isSynthetic, int line);
    }

    ModuleCode(Collection<Declared> classes, Map<ApiUse, Set<Host>> hosts, Sites sites) {
        this(classes, hosts, sites, null);
    }

    private ModuleCode(
            Collection<Declared> classes,
            Map<ApiUse, Set<Host>> hosts,
            Sites sites,
            @Nullable UnaryOperator<String> locate) {
        this.classes = classes;
        this.hosts = hosts;
        this.sites = sites;
        this.locate = locate;
    }

    /** This code with each source file named as {@code named} says. */
    public ModuleCode located(UnaryOperator<String> named) {
        return new ModuleCode(classes, hosts, sites, named);
    }

    /** The classes of the module. */
    public Collection<Declared> classes() {
        return classes;
    }

    /** The methods that hold a use; several when a compiler copied it. */
    public Set<Host> hosts(ApiUse use) {
        return hosts.getOrDefault(asInClassFile(use), Set.of());
    }

    /**
     * Where a method of a class file stands in the source.
     *
     * @param isSynthetic whether its flags say that nobody wrote it (JVMS table 4.6-A)
     * @param line a line number of the class file; 0 for none
     */
    public Site site(ClassName inClass, MethodKey method, boolean isSynthetic, int line) {
        Site site = sites.site(inClass, method, isSynthetic, line);
        return locate == null ? site : site.inFile(locate.apply(site.file()));
    }

    /** A use without what the source may say otherwise: its file, and the line of a synchronized method's declaration. */
    static ApiUse asInClassFile(ApiUse use) {
        Site site = use.site().inFile("");
        return new ApiUse(use.api(), use.api().equals(ApiRef.SYNCHRONIZED_METHOD) ? site.atLine(0) : site);
    }
}
