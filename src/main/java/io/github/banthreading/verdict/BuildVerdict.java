package io.github.banthreading.verdict;

import io.github.banthreading.use.Reach;
import io.github.banthreading.use.ScanResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The judgement of everything that one report speaks of: one module, or all modules of a reactor on the same day.
 *
 * @param name what was judged: the module, or the project that Maven was started in
 * @param terms the day, which all modules share; their switches are their own
 * @param modules the modules that were judged, in the order of the build; none when there was nothing to judge
 */
public record BuildVerdict(String name, Terms terms, List<Verdict> modules) {

    /** An entry of the debt file with the module it was judged in. */
    public record ModuleEntry(Verdict module, LedgerEntry entry) {}

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

    /** The judgement of a build of one module, under the name of that module. */
    public static BuildVerdict of(Verdict module) {
        return new BuildVerdict(module.module(), module.terms(), List.of(module));
    }

    /** Whether there is more than one module, so that a place has to say which. */
    public boolean hasModules() {
        return modules.size() > 1;
    }

    /** The classes that Lambda calls with requests, of all modules; empty when nobody looked. */
    public Optional<List<Reach.Handler>> handlers() {
        boolean looked = false;
        Set<Reach.Handler> handlers = new LinkedHashSet<>();
        for (Verdict module : modules) {
            looked |= module.reach().search() != Reach.Search.NONE;
            handlers.addAll(module.reach().handlers());
        }
        List<Reach.Handler> sorted = new ArrayList<>(handlers);
        Collections.sort(sorted);
        return looked ? Optional.of(sorted) : Optional.empty();
    }

    /** Whether every module passes, which also holds when there is none. */
    public boolean passes() {
        for (Verdict module : modules) {
            if (!module.passes()) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of every module was judged and has no threading. */
    public boolean isWithoutThreading() {
        for (Verdict module : modules) {
            if (!module.isWithoutThreading()) {
                return false;
            }
        }
        return true;
    }

    /** The preset, or all of them with a comma where modules differ. */
    public String presets() {
        if (modules.size() == 1) {
            return modules.get(0).preset().toString();
        }
        return modules.stream()
                .map(module -> module.preset().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What was read, all modules together. */
    public ScanResult scan() {
        List<ScanResult> scans = new ArrayList<>(modules.size());
        for (Verdict module : modules) {
            scans.add(module.scan());
        }
        return ScanResult.together(scans);
    }

    /** Every reported use, sorted by file, line and API. */
    public List<ModuleFinding> findings() {
        List<ModuleFinding> findings = new ArrayList<>();
        for (Verdict module : modules) {
            for (Finding finding : module.findings()) {
                findings.add(new ModuleFinding(module, finding));
            }
        }
        if (hasModules()) {
            findings.sort(
                    Comparator.comparing((ModuleFinding each) -> each.finding().use())
                            .thenComparing(each -> each.module().module()));
        }
        return List.copyOf(findings);
    }

    /** Every entry of every debt file, sorted by last day, module and id. */
    public List<ModuleEntry> ledger() {
        List<ModuleEntry> entries = entries();
        if (hasModules()) {
            entries.sort(Comparator.comparing(
                            (ModuleEntry each) -> each.entry().debt().expires())
                    .thenComparing(each -> each.module().module())
                    .thenComparing(each -> each.entry().debt().id()));
        }
        return List.copyOf(entries);
    }

    /** How the uses that the debt files allow become fewer. */
    public StepDown stepDown() {
        List<StepDown.Named> named = new ArrayList<>();
        for (ModuleEntry each : entries()) {
            named.add(new StepDown.Named(named(each), each.entry().debt()));
        }
        return StepDown.of(named, terms.today());
    }

    /** The id alone, or {@code orders/legacy-pool} where another module can have the same one. */
    private String named(ModuleEntry each) {
        String id = each.entry().debt().id();
        String module = each.module().module();
        return hasModules() ? module.substring(module.indexOf(':') + 1) + "/" + id : id;
    }

    private List<ModuleEntry> entries() {
        List<ModuleEntry> entries = new ArrayList<>();
        for (Verdict module : modules) {
            for (LedgerEntry entry : module.ledger()) {
                entries.add(new ModuleEntry(module, entry));
            }
        }
        return entries;
    }
}
