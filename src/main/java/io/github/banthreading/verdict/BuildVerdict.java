package io.github.banthreading.verdict;

import io.github.banthreading.use.ScanResult;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The judgement of everything that one report speaks of: one module, or all modules of a reactor on the same day.
 *
 * @param name what was judged: the module, or the project that Maven was started in
 * @param terms the day, which all modules share; their switches are their own
 * @param modules the modules that were judged, in the order of the build; none when there was nothing to judge
 */
public record BuildVerdict(String name, Terms terms, List<Verdict> modules) {

    /** An entry of the debt file with the module it was judged in. */
    public record ModuleEntry(Verdict module, LedgerEntry ledger) {}

    /** A use with the module it was found in. */
    public record ModuleFinding(Verdict module, Finding finding) {

        /** Whether the use fails the build. */
        public boolean fails() {
            return module.fails(finding);
        }
    }

    /** Copies the modules. */
    public BuildVerdict {
        modules = List.copyOf(modules);
    }

    /** One module alone. */
    public static BuildVerdict of(Verdict module) {
        return new BuildVerdict(module.module(), module.terms(), List.of(module));
    }

    /** Whether there is more than one module, so that a place has to say which. */
    public boolean hasModules() {
        return modules.size() > 1;
    }

    /** Whether every module passes. */
    public boolean passes() {
        return modules.stream().allMatch(Verdict::passes);
    }

    /** The preset, or all of them with a comma where modules differ. */
    public String presets() {
        return modules.stream()
                .map(module -> module.preset().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What was read, all modules together. */
    public ScanResult scan() {
        return ScanResult.together(modules.stream().map(Verdict::scan).toList());
    }

    /** Every reported use, sorted by file, line and API. */
    public List<ModuleFinding> findings() {
        return modules.stream()
                .flatMap(module -> module.findings().stream().map(finding -> new ModuleFinding(module, finding)))
                .sorted(Comparator.comparing(
                                (ModuleFinding each) -> each.finding().use())
                        .thenComparing(each -> each.module().module()))
                .toList();
    }

    /** Every entry of every debt file, sorted by last day, module and id. */
    public List<ModuleEntry> ledger() {
        Comparator<ModuleEntry> order = Comparator.comparing(
                        (ModuleEntry each) -> each.ledger().entry().expires())
                .thenComparing(each -> each.module().module())
                .thenComparing(each -> each.ledger().entry().id());
        return entries().sorted(order).toList();
    }

    /** How the uses that the debt files allow become fewer. */
    public StepDown stepDown() {
        return StepDown.of(
                entries()
                        .map(each ->
                                new StepDown.Named(named(each), each.ledger().entry()))
                        .toList(),
                terms.today());
    }

    /** The id alone, or {@code orders/legacy-pool} where another module can have the same one. */
    private String named(ModuleEntry each) {
        String id = each.ledger().entry().id();
        String module = each.module().module();
        return hasModules() ? module.substring(module.indexOf(':') + 1) + "/" + id : id;
    }

    private Stream<ModuleEntry> entries() {
        return modules.stream()
                .flatMap(module -> module.ledger().stream().map(ledger -> new ModuleEntry(module, ledger)));
    }
}
