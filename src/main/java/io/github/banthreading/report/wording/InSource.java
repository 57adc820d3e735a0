package io.github.banthreading.report.wording;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes APIs and members as they stand in source, {@code new Thread(Runnable)} and {@code Orders#place(Order)}, for texts that
 * people read. Where two classes of one message share a simple name, both are written with their packages.
 */
public final class InSource {

    private static final Pattern BETWEEN_TYPES = Pattern.compile(", ");

    private final Set<String> ambiguous;

    private InSource(Stream<String> types) {
        Map<String, Set<String>> bySimpleName = new HashMap<>();
        types.map(InSource::withoutArray)
                .forEach(type -> bySimpleName
                        .computeIfAbsent(simple(type), name -> new HashSet<>())
                        .add(type));
        ambiguous = bySimpleName.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** For a message that names these uses and nothing else. */
    public static InSource of(Collection<ApiUse> uses) {
        return new InSource(uses.stream()
                .flatMap(use -> Stream.of(
                                Stream.of(
                                        use.api().owner().toString(),
                                        use.site().owner().toString()),
                                types(use.api().member()),
                                types(use.site().member()))
                        .flatMap(each -> each)));
    }

    /** The uses that an entry lists, as far as names go. */
    public static Stream<ApiUse> listed(DebtEntry entry) {
        Site site = new Site(entry.inClass(), entry.member(), "", 0);
        return entry.uses().stream().map(allowed -> new ApiUse(allowed.api(), site));
    }

    /**
     * {@code Thread#start()}, {@code new Thread(Runnable)}, {@code extends Thread}, {@code @Async}, {@code synchronized block};
     * names are as they come, so that a caller still has to make them safe to print.
     */
    public String api(ApiRef api) {
        if (api.equals(ApiRef.SYNCHRONIZED_BLOCK)) {
            return "synchronized block";
        }
        if (api.equals(ApiRef.SYNCHRONIZED_METHOD)) {
            return "synchronized method";
        }
        if (api.equals(ApiRef.VOLATILE_FIELD)) {
            return "volatile field";
        }
        String owner = type(api.owner().toString());
        return switch (api.member().name()) {
            case "<init>" -> "new " + owner + arguments(api.member());
            case "<extends>" -> "extends " + owner;
            case "<annotation>" -> "@" + owner;
            case "<class-constant>" -> owner + ".class";
            case "<string-constant>" -> "\"" + api.owner() + "\"";
            default -> owner + "#" + member(api.member());
        };
    }

    /** {@code Orders#place(Order)}, {@code Orders#<init>}; a class as a whole is {@code Orders}. */
    public String member(ClassName owner, Member member) {
        String type = type(owner.toString());
        return member.equals(Member.CLASS) ? type : type + "#" + member(member);
    }

    private String member(Member member) {
        return member.name() + arguments(member);
    }

    private String arguments(Member member) {
        if (member.arguments().isEmpty()) {
            return "";
        }
        return types(member).map(this::type).collect(Collectors.joining(", ", "(", ")"));
    }

    private String type(String type) {
        return ambiguous.contains(withoutArray(type)) ? type : simple(type);
    }

    private static Stream<String> types(Member member) {
        String list = member.arguments();
        return list.length() <= 2 ? Stream.empty() : BETWEEN_TYPES.splitAsStream(list.substring(1, list.length() - 1));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static String withoutArray(String type) {
        int bracket = type.indexOf('[');
        return bracket < 0 ? type : type.substring(0, bracket);
    }
}
