package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of {@code [debt.uses]}: each an API in quotes and how many uses of it are allowed. */
final class UsesReader {

    private static final int MOST_USES = 9999;

    private final DebtText text;
    private final KnownApis apis;
    private boolean good = true;

    UsesReader(DebtText text, KnownApis apis) {
        this.text = text;
        this.apis = apis;
    }

    /** Whether nothing was wrong so far. */
    boolean isGood() {
        return good;
    }

    List<AllowedUse> read(Item header, DebtTable listed) {
        List<AllowedUse> uses = new ArrayList<>();
        if (listed.keys().isEmpty()) {
            add(
                    header,
                    text.inKey(
                            header,
                            "this entry lists no use",
                            "Add a line for each API: \"java.lang.Thread#start()\" = 1\nOr delete the entry."));
        }
        for (String api : listed.keys()) {
            Item item = listed.item(api);
            Integer count = readCount(item);
            ApiRef ref = readApi(item, api);
            if (count != null && ref != null) {
                uses.add(new AllowedUse(ref, count, item.line()));
            }
        }
        return uses;
    }

    private @Nullable Integer readCount(Item item) {
        Object count = item.value();
        if (count instanceof Long number && number >= 1 && number <= MOST_USES) {
            return number.intValue();
        }
        if (count instanceof DebtTable) {
            add(item, text.inKey(item, "the name of an API needs quotes", "Write: \"java.lang.Thread#start()\" = 1"));
            return null;
        }
        PairLine pair = text.pair(item);
        if (count instanceof Long number && number == 0) {
            value(item, "0 uses means that the code is gone", "Delete this line, or run debt-prune.");
        } else if (count instanceof Long number && number > MOST_USES) {
            value(
                    item,
                    "a line allows " + MOST_USES + " uses at most",
                    "Write at most: " + pair.withValue("" + MOST_USES));
        } else if (count instanceof String said) {
            boolean isNumber = said.strip().matches("[1-9]\\d{0,3}");
            value(item, "a count has no quotes", "Write: " + pair.withValue(isNumber ? said.strip() : "1"));
        } else {
            value(item, "a count is a whole number, 1 or more", "Write: " + pair.withValue("1"));
        }
        return null;
    }

    private @Nullable ApiRef readApi(Item item, String api) {
        if (item.value() instanceof DebtTable) {
            return null;
        }
        if (api.chars().anyMatch(Character::isISOControl)) {
            inside(item, "an API has no control characters", "A backslash in double quotes may have made one.");
            return null;
        }
        int hash = api.indexOf('#');
        boolean isWildcard = hash < 0
                ? api.contains("*")
                : api.substring(0, hash).contains("*") || NameReader.isWildcard(api.substring(hash + 1));
        if (isWildcard) {
            inside(item, "a line is for one API, without wildcards", "Add a line for each API.");
            return null;
        }
        try {
            ApiRef ref = ApiRef.parse(api);
            Optional<ApiRef> meant = apis.findMeant(ref);
            if (meant.isEmpty()) {
                return ref;
            }
            misspelt(item, api, ref, meant.get());
        } catch (IllegalArgumentException e) {
            shapeless(item, api);
        }
        return null;
    }

    private void shapeless(Item item, String api) {
        int end = api.indexOf('(') < 0 ? api.length() : api.indexOf('(');
        int dot = api.lastIndexOf('.', end);
        boolean lacksHash = api.indexOf('#') < 0 && dot > 0 && dot + 1 < end;
        inside(
                item,
                lacksHash ? "a '#' stands between a class and its method" : "this is no API",
                lacksHash
                        ? "Write: \"" + api.substring(0, dot) + "#" + api.substring(dot + 1) + "\""
                        : "Write class#method(types), as in \"java.lang.Thread#start()\"");
    }

    private void misspelt(Item item, String api, ApiRef ref, ApiRef meant) {
        String advice = ref.owner().equals(meant.owner())
                ? "Did you mean " + meant.member().name() + "? Write: \"" + meant + "\""
                : "Did you mean " + meant.owner().simpleName() + "? Write: \"" + meant + "\"";
        int hash = api.indexOf('#');
        boolean sameOwner = ref.owner().equals(meant.owner());
        String message = sameOwner
                ? ref.owner().simpleName() + " has no '" + ref.member() + "' in the catalogue"
                : "the catalogue has no class " + ref.owner();
        PairLine pair = text.pair(item);
        boolean plain = pair.key().equals('"' + api + '"') || pair.key().equals('\'' + api + '\'');
        int from = pair.keyStart() + (plain ? 1 + (sameOwner ? hash + 1 : 0) : 0);
        int to = !plain ? pair.keyEnd() : sameOwner ? pair.keyEnd() - 1 : pair.keyStart() + 1 + hash;
        add(item, text.mistake(item.line(), pair.column(from), pair.width(from, to), message, advice));
    }

    /** A mistake in an API, without its quotes. */
    private void inside(Item item, String message, String advice) {
        PairLine pair = text.pair(item);
        boolean quoted = pair.key().length() > 2 && "\"'".indexOf(pair.key().charAt(0)) >= 0;
        int from = pair.keyStart() + (quoted ? 1 : 0);
        int to = pair.keyEnd() - (quoted ? 1 : 0);
        add(item, text.mistake(item.line(), pair.column(from), pair.width(from, to), message, advice));
    }

    private void value(Item item, String message, String advice) {
        add(item, text.inValue(item, message, advice));
    }

    private void add(Item item, Mistake mistake) {
        good = false;
        if (!text.isBelowBrokenHeader(item.line())) {
            text.mistakes().add(mistake);
        }
    }
}
