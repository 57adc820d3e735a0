package io.github.banthreading.maven;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Policy.Named;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.scan.JdkTypes;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what {@code ban}, {@code warn} and {@code allow} name: in the catalogue, the JDK, the module and its class path. A name
 * that is nowhere bans nothing. It is misspelt, or a parent POM lists a library that this module does not have, so what is
 * said depends on what is near.
 */
final class NamedClasses {

    private final Policy policy;
    private final Set<ClassName> own;
    private final ClassPath classPath;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Named> absent = new ArrayList<>();
    private Optional<Set<String>> names = Optional.empty();

    /**
     * For one module.
     *
     * @param own the classes of the module
     */
    NamedClasses(Policy policy, Set<ClassName> own, ClassPath classPath) {
        this.policy = policy;
        this.own = own;
        this.classPath = classPath;
    }

    /**
     * Looks for all of them.
     *
     * @throws MistakesException for those that are certainly misspelt
     */
    void look() throws MistakesException {
        for (Named named : policy.named()) {
            if (named.isPackage()) {
                lookForPackage(named);
            } else if (!isThere(named.api().owner())) {
                lookForClass(named);
            } else if (named.hasMember()) {
                lookForMember(named);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
    }

    /** What should be seen, a name in each. */
    List<String> warnings() {
        return warnings;
    }

    /**
     * What is to be said of names that are nowhere and near nothing; empty when there are none.
     *
     * @param list which of the three lists to speak of
     */
    Optional<String> absent(String list) {
        List<String> items = new ArrayList<>();
        for (Named named : absent) {
            if (named.list().equals(list)) {
                items.add(named.item());
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(WarningTexts.notice(count(items.size(), "name|names") + " in " + list
                + (items.size() == 1 ? " is" : " are") + " not on the class path. No effect in this module: "
                + String.join(", ", items) + "."));
    }

    private boolean isThere(ClassName type) {
        return policy.catalog().classes().contains(type)
                || own.contains(type)
                || JdkTypes.lists(type)
                || classPath.findClass(type).isPresent();
    }

    private void lookForPackage(Named named) {
        String path = named.api().owner().internal() + "/";
        if (classPath.namesInJdk(path).isEmpty() && names().stream().noneMatch(name -> name.startsWith(path))) {
            absent.add(named);
        }
    }

    private void lookForClass(Named named) {
        ClassName type = named.api().owner();
        Set<String> near = new HashSet<>(names());
        near.addAll(classPath.namesInJdk(type.packagePath()));
        Optional<String> same = nested(type.internal())
                .or(() ->
                        near.stream().filter(type.internal()::equalsIgnoreCase).min(String::compareTo));
        Optional<String> meant = same.or(() -> Spelling.findClosest(type.internal(), near));
        if (meant.isEmpty()) {
            absent.add(named);
            return;
        }
        String write = named.item().replace(type.toString(), meant.get().replace('/', '.'));
        tell(named, "there is no class " + type, write, same.isPresent() || ClassName.isOfJdk(meant.get()));
    }

    /** A member class is written with a dollar, {@code java.util.Map$Entry}. */
    private Optional<String> nested(String name) {
        String tried = name;
        for (int slash = tried.lastIndexOf('/'); slash > 0; slash = tried.lastIndexOf('/')) {
            tried = tried.substring(0, slash) + '$' + tried.substring(slash + 1);
            if (isThere(new ClassName(tried))) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    /** What inherits a member need not name it, so only one that the catalogue knows by a name nearby is told. */
    private void lookForMember(Named named) {
        Optional<byte[]> bytes = classPath.findClass(named.api().owner());
        String member = named.api().member().name();
        policy.catalog()
                .findMeant(named.api())
                .filter(meant -> meant.owner().equals(named.api().owner()))
                .filter(meant -> bytes.isPresent() && !holds(bytes.get(), member))
                .ifPresent(meant -> tell(
                        named,
                        named.api().owner() + " has no member " + member,
                        named.item().replace("#" + member, "#" + meant.member().name()),
                        named.api().owner().isOfJdk()));
    }

    /** Names stand in a class file as text (JVMS 4.4.7). */
    private static boolean holds(byte[] classFile, String name) {
        return new String(classFile, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private void tell(Named named, String what, String write, boolean certain) {
        if (certain) {
            mistakes.add(Mistake.ofWord(
                    Options.parameter(named.list()),
                    what,
                    named.item(),
                    "Did you mean " + write + "? Write: " + write));
        } else {
            warnings.add(WarningTexts.notice("in " + named.list() + ", " + what + ". Did you mean " + write
                    + "? As it is written, it has no effect in this module."));
        }
    }

    private Set<String> names() {
        if (names.isEmpty()) {
            Set<String> all = new HashSet<>(classPath.names());
            own.forEach(each -> all.add(each.internal()));
            policy.catalog().classes().forEach(each -> all.add(each.internal()));
            names = Optional.of(all);
        }
        return names.get();
    }
}
