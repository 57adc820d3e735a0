package io.github.banthreading.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.banthreading.Samples;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.PathSamples;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published form of {@code report.json}: every report has it, and the page about it speaks of every field. */
class ReportSchemaTest {

    private static final URI NAME = URI.create("urn:report");
    private static final Path SCHEMA = Path.of("src/main/resources/io/github/banthreading/report.schema.json");
    private static final Path GOLDEN = Path.of("src/test/golden/report.json");
    private static final Path IT = Path.of("src/it");

    private static Validator validator;

    @BeforeAll
    static void load() throws IOException {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .withDefaultDialect(new Dialects.Draft7Dialect())
                .createValidator();
        validator.registerSchema(NAME, Files.readString(SCHEMA));
    }

    /** The golden report, and what the integration tests expect of real builds. */
    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(IT)) {
            return Stream.concat(
                            Stream.of(GOLDEN),
                            files.filter(file -> file.getFileName().toString().matches("expected.*report.*\\.json")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportHasTheForm(Path report) throws IOException {
        assertThat(errors(Files.readString(report))).isEmpty();
    }

    @Test
    void reportsOfRealBuildsAreAmongThem() throws IOException {
        assertThat(reports()).hasSizeGreaterThan(3);
    }

    /** A text to replace in the golden report, and another that the form must not allow. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "state": "NEW"          | "state": "NOVEL"
            "today": "2026-11-23"   | "today": "23.11.2026"
            "line": 41              | "line": 0
            "schemaVersion": 1      | "schemaVersion": 2
            "level": "ban"          | "level": "error"
            "passed": false         | "passed": "no"
            "owner": "team-orders"  | "owners": "team-orders"
            "millis": 84            | "seconds": 84
            """)
    void refusesAnotherForm(String good, String bad) throws IOException {
        String report = Files.readString(GOLDEN);
        assertThat(report).contains(good);
        assertThat(errors(report.replace(good, bad))).isNotEmpty();
    }

    /** Of one entry that allows two uses: how many the code has, days to the last day, whether all was read. */
    @ParameterizedTest
    @CsvSource({
        "1, none, true,  NEW",
        "3, 90,   true,  OVER-COUNT",
        "2, -1,   true,  EXPIRED",
        "2, 5,    true,  EXPIRING",
        "2, 90,   true,  ACTIVE",
        "1, 90,   true,  UNDER-COUNT",
        "1, 90,   false, NOT-SCANNED",
    })
    void theFormHasEveryStateOfAFindingAndThePageSpeaksOfIt(int found, String days, boolean whole, String state)
            throws IOException {
        ApiUse[] uses = IntStream.range(0, found)
                .mapToObj(i -> Samples.use(Samples.POOL, "Pricing", "quote(int)", 41 + i))
                .toArray(ApiUse[]::new);
        DebtFile debt = days.equals("none")
                ? Samples.debt()
                : Samples.debt(Samples.entry(
                        "pool",
                        "Pricing",
                        "quote(int)",
                        Samples.TODAY.plusDays(Integer.parseInt(days)),
                        Samples.allowed(Samples.POOL, 2)));
        List<Unreadable> unreadable =
                whole ? List.of() : List.of(new Unreadable("target/classes/A.class", "is cut off"));
        Verdict verdict = Verdicts.of(Verdicts.STANDARD, debt, Samples.TERMS, Samples.scan(List.of(uses), unreadable));
        assertThat(verdict.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.state()).hasToString(state));
        assertThat(errors(JsonReport.render(BuildVerdict.of(verdict), new Provenance("1.0.0", 84, ""))))
                .isEmpty();
        String page = Files.readString(Path.of("docs/report-json.md"));
        String findings =
                page.substring(page.indexOf("## <a id=\"findings\"></a>"), page.indexOf("## <a id=\"debt\"></a>"));
        assertThat(findings).contains("`" + state + "`");
    }

    @Test
    void aStepHasTheFieldsThatTheFormPromises() throws IOException {
        String report = JsonReport.render(PathSamples.everything(), new Provenance("1.0.0", 84, ""));
        Set<String> written = new TreeSet<>();
        collectKeys(JsonParser.parseString(report), "steps", written);
        assertThat(written)
                .isEqualTo(JsonParser.parseString(Files.readString(SCHEMA))
                        .getAsJsonObject()
                        .getAsJsonObject("definitions")
                        .getAsJsonObject("path")
                        .getAsJsonObject("properties")
                        .getAsJsonObject("steps")
                        .getAsJsonObject("items")
                        .getAsJsonObject("properties")
                        .keySet());
    }

    /** After mistakes a report says nothing that could be taken for a module without threading. */
    @Test
    void aReportOfMistakesHoldsNothingElse() {
        String report = JsonReport.unjudged(
                "com.acme:orders",
                List.of(
                        new Mistake("threading-debt.toml", 8, 11, 12, "a date has no quotes", "x", "Write: x"),
                        Mistake.in("-DbanThreading.preset", "there is no preset 'y'")),
                new Provenance("1.0.0", 0, ""));
        assertThat(errors(report)).isEmpty();
        assertThat(JsonParser.parseString(report).getAsJsonObject().keySet())
                .containsExactlyInAnyOrder("schemaVersion", "tool", "module", "passed", "mistakes");
        assertThat(report).contains("\"passed\": false", "\"line\": 8", "a date has no quotes. Write: x");
        assertThat(errors(report.replace("\"passed\": false", "\"passed\": true")))
                .isNotEmpty();
        assertThat(errors(report.replace("\"passed\": false", "\"passed\": false, \"findings\": []")))
                .isNotEmpty();
    }

    @Test
    void thePageSpeaksOfEveryField() throws IOException {
        String page = Files.readString(Path.of("docs/report-json.md"));
        Set<String> fields = new TreeSet<>();
        collectFields(JsonParser.parseString(Files.readString(SCHEMA)), fields);
        assertThat(fields).hasSizeGreaterThan(50);
        assertThat(fields).allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
    }

    private static List<String> errors(String report) {
        // The integration tests replace what differs between two runs by a word.
        String comparable = report.replaceAll("\"millis\": [A-Z]+", "\"millis\": 0");
        return validator.validate(NAME, comparable).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    /** The keys of all objects in lists of a name. */
    private static void collectKeys(JsonElement report, String list, Set<String> keys) {
        if (report instanceof JsonObject object) {
            for (Entry<String, JsonElement> each : object.entrySet()) {
                if (each.getKey().equals(list)) {
                    each.getValue()
                            .getAsJsonArray()
                            .forEach(item -> keys.addAll(item.getAsJsonObject().keySet()));
                }
                collectKeys(each.getValue(), list, keys);
            }
        }
        if (report.isJsonArray()) {
            report.getAsJsonArray().forEach(each -> collectKeys(each, list, keys));
        }
    }

    private static void collectFields(JsonElement schema, Set<String> fields) {
        if (schema instanceof JsonObject object) {
            for (Entry<String, JsonElement> each : object.entrySet()) {
                if (each.getKey().equals("properties")) {
                    fields.addAll(each.getValue().getAsJsonObject().keySet());
                }
                collectFields(each.getValue(), fields);
            }
        }
        if (schema.isJsonArray()) {
            schema.getAsJsonArray().forEach(each -> collectFields(each, fields));
        }
    }
}
