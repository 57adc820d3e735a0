package io.github.banthreading.report;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.scan;

import io.github.banthreading.Samples;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Verdicts that a page has to show well: one as a team has it, one with a long list, one of hostile names. */
public final class Pages {

    public static final Provenance PROVENANCE = new Provenance("1.0.0", 84, "");

    /** What can be tried in HTML, on a terminal and in a calendar, in one name. */
    public static final String EVIL = "x\u001bc\u202ey\r\n\u0007\u2028\u200b\ud800<script>document.title='ran'</script>"
            + "\"'><img src=x onerror=\"document.title='ran'\">&lt;${1+1}-->]]>\\;,\nEND:VCALENDAR";

    public static final String SUBMIT = "java.util.concurrent.ExecutorService#submit(java.lang.Runnable)";
    public static final String SUPPLY =
            "java.util.concurrent.CompletableFuture#supplyAsync(java.util.function.Supplier)";
    public static final String LOCK = "java.util.concurrent.locks.ReentrantLock#lock()";

    private Pages() {}

    /** One module with one entry that is near its end, one that is past it, one that is paid, and one new use. */
    public static BuildVerdict small() throws MistakesException {
        Module orders = new Module("orders");
        String owner = "Zahlungen; Überweisung, 日本 \\ Büro für Schlüssel";
        orders.debt("near", "Legacy#handle(com.acme.Req)", 22, owner, "ORD-1234", 2, SUBMIT);
        orders.debt("over", "Export#run()", -3, "team-export", "https://tickets.acme.example/?a=1&b=2", 1, TIMER);
        orders.uses.remove(2);
        orders.debt("paid", "Export#stop()", 90, "team-export", "EXP-9", 1, TIMER);
        orders.uses.remove(2);
        orders.use(TIMER, "Export#run()", 30);
        orders.use(POOL, "Pricing#quote(com.acme.Cart)", 0);
        return BuildVerdict.of(orders.judge(TERMS));
    }

    /** Three modules, 12 entries in every state, 40 uses. */
    public static BuildVerdict team() throws MistakesException {
        Module orders = new Module("orders");
        orders.debt("legacy-pool", "Legacy#handle(com.acme.Req)", 1, "team-orders", "ORD-1234", 2, SUBMIT);
        orders.debt(
                "checkout-locks", "checkout.Basket#add(com.acme.Item, int)", 22, "team-orders", "ORD-1290", 3, LOCK);
        orders.debt(
                "export-timer",
                "export.NightlyExport#schedule()",
                -3,
                "team-export",
                "https://tickets.acme.example/EXP-77",
                2,
                TIMER);
        orders.debt("audit", "audit.AuditTrail#record(com.acme.Event)", 129, "team-orders", "ORD-1301", 4, START);
        orders.debt("fraud-scores", "fraud.FraudCheck#score(com.acme.Cart)", 190, "team-risk", "RSK-9", 3, SUPPLY);
        orders.uses.remove(0);
        orders.use(POOL, "checkout.Pricing#quote(com.acme.Cart)", 41);
        orders.use(CACHED_POOL, "checkout.Pricing#<init>", 23);
        orders.use(START, "audit.AuditTrail#record(com.acme.Event)", 91);
        Module pricing = new Module("pricing");
        pricing.debt(
                "rates",
                "rates.RateTable#refresh()",
                43,
                "team-pricing",
                "https://tickets.acme.example/PRC-4",
                2,
                TIMER,
                START);
        pricing.debt("warmup", "Warmup#run(java.util.List)", 66, "team-pricing", "PRC-18", 5, SUBMIT);
        pricing.debt(
                "discounts",
                "discount.Discounts#apply(com.acme.Cart, java.time.LocalDate)",
                66,
                "team-pricing",
                "PRC-22",
                1,
                SUPPLY);
        pricing.debt("currency-cache", "rates.CurrencyCache#<clinit>", 250, "team-pricing", "PRC-30", 1, LOCK);
        Module stock = new Module("stock");
        stock.debt("reservation", "Reservation#hold(com.acme.Sku, int)", 96, "team-stock", "STK-101", 4, LOCK);
        stock.debt("old-poller", "Poller#poll()", 120, "team-stock", "STK-77", 1, TIMER);
        stock.uses.clear();
        stock.uses(4, LOCK, "Reservation#hold(com.acme.Sku, int)", 50);
        stock.debt(
                "warehouse-sync", "sync.WarehouseSync#push(com.acme.Delta)", 330, "team-stock", "STK-130", 6, SUBMIT);
        return new BuildVerdict(
                "com.acme:shop", TERMS, List.of(orders.judge(TERMS), pricing.judge(TERMS), stock.judge(TERMS)));
    }

    /** One module with 30 entries that end one after the other, on a simulated day, after an incomplete scan. */
    public static BuildVerdict thirty() throws MistakesException {
        Module module = new Module("orders");
        for (int i = 1; i <= 30; i++) {
            String member = "Legacy" + i + "#handle(com.acme.Req)";
            module.debt("legacy-handler-" + i, member, 9 * i + i * i % 7, "team-orders", "ORD-" + i, 1 + i % 3, TIMER);
        }
        module.unreadable.add(new Unreadable("target/classes/com/acme/Torn.class", "is cut off after 212 bytes"));
        return BuildVerdict.of(module.judge(new Terms(TODAY, true, 30, true, true)));
    }

    /** Names that try to be something else, wherever a name is shown. */
    public static BuildVerdict hostile() throws MistakesException {
        Module module = new Module(EVIL);
        ClassName owner = new ClassName("com/acme/" + EVIL.replaceAll("[.;\\[]", ""));
        Member member = new Member(EVIL, "");
        String longName = "a".repeat(5000);
        for (String each : List.of(
                "javascript:document.title='ran'",
                "https://x/\"onmouseover=\"document.title='ran'",
                EVIL,
                longName,
                " https://x")) {
            int line = 1 + module.entries.size();
            module.uses.add(
                    new ApiUse(ApiRef.parse(TIMER), new Site(owner, new Member(each, ""), EVIL + ".java", line)));
            module.entries.add(entry(each, owner, new Member(each, ""), 10 * line, each, each, allowed(TIMER, 1)));
        }
        module.uses.add(new ApiUse(
                new ApiRef(owner, member), new Site(owner, member, "src/" + longName + "/א/" + longName, 7)));
        module.uses.add(new ApiUse(ApiRef.parse(POOL), new Site(owner, member, EVIL, 0)));
        module.unreadable.add(new Unreadable(EVIL, EVIL));
        return BuildVerdict.of(module.judge(new Terms(TODAY, true, 30, true, true)));
    }

    private static DebtEntry entry(
            String id, ClassName owner, Member member, int days, String team, String ticket, AllowedUse... uses) {
        LocalDate added = LocalDate.of(2026, 9, 1).minusDays(days % 11);
        String reason = "Written before the move to Lambda; " + id + " relies on it at every call.";
        String plan = "Move it to an async client and join before the handler returns.";
        return new DebtEntry(
                id,
                owner,
                member,
                added,
                TODAY.plusDays(days),
                team,
                ticket,
                reason,
                plan,
                List.of(uses),
                Samples.lines(3));
    }

    /** What one module is judged by. */
    private static final class Module {

        private final String name;
        private final List<ApiUse> uses = new ArrayList<>();
        private final List<DebtEntry> entries = new ArrayList<>();
        private final List<Unreadable> unreadable = new ArrayList<>();

        Module(String name) {
            this.name = name;
        }

        /** An entry and as many uses as it allows. */
        void debt(String id, String place, int days, String team, String ticket, int count, String... apis) {
            AllowedUse[] allowed = new AllowedUse[apis.length];
            for (int i = 0; i < apis.length; i++) {
                allowed[i] = allowed(apis[i], count);
                uses(count, apis[i], place, 30 + 7 * i);
            }
            entries.add(entry(id, owner(place), member(place), days, team, ticket, allowed));
        }

        void uses(int count, String api, String place, int line) {
            for (int i = 0; i < count; i++) {
                use(api, place, line + 3 * i);
            }
        }

        void use(String api, String place, int line) {
            String file = "src/main/java/" + owner(place).internal() + ".java";
            uses.add(new ApiUse(ApiRef.parse(api), new Site(owner(place), member(place), file, line)));
        }

        private ClassName owner(String place) {
            return ClassName.parse("com.acme." + name + "." + place.substring(0, place.indexOf('#')));
        }

        private static Member member(String place) {
            return Member.parse(place.substring(place.indexOf('#') + 1));
        }

        Verdict judge(Terms terms) throws MistakesException {
            return new Judge(Verdicts.STANDARD, new DebtFile("threading-debt.toml", entries), terms)
                    .judge("com.acme:" + name, scan(uses, unreadable));
        }
    }
}
