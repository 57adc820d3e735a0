package io.github.banthreading.debt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.banthreading.Golden;
import io.github.banthreading.text.MistakesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** The schema that editors complete and check by: what it refuses the loader refuses, and it refuses what it can. */
@Tag("once")
class DebtSchemaTest {

    private static final URI SCHEMA = URI.create("urn:threading-debt");
    private static final Path FILE = Path.of("src/main/resources/io/github/banthreading/threading-debt.schema.json");

    /** Values of every kind, good ones for some key and bad ones for all. */
    private static final List<String> VALUES = List.of(
            "1",
            "0",
            "-1",
            "9999",
            "10000",
            "1.5",
            "true",
            "[]",
            "[1]",
            "{}",
            "{ a = 1 }",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"TODO\"",
            "\" todo: later\"",
            "\"todos los dias\"",
            "\"TODO\\u00e9 and more\"",
            "\"short\"",
            "\"ten chars.\"",
            "\"  ten ch  \"",
            "\"\\u00a0TODO and more of it\"",
            "2026-09-01",
            "2027-03-31",
            "2026-09-01T10:00:00",
            "10:00:00",
            "\"2027-03-31\"",
            "\"com.acme.A\"",
            "\"com.acme.A$1\"",
            "\"com.acme.*\"",
            "\"com/acme/A\"",
            "\"run()\"",
            "\"run(int, com.acme.A)\"",
            "\"<init>\"",
            "\"lambda$run$0\"",
            "\"run*\"",
            "\"a/b\"",
            "\"a\\u0007b and some more\"",
            "\"two\\nlines of text\"",
            "\"\\u0085 next line\"");

    private static final List<String> KEYS = List.of(
            "id",
            "class",
            "member",
            "added",
            "expires",
            "owner",
            "ticket",
            "reason",
            "plan",
            "uses",
            "version",
            "debt",
            "until",
            "\"java.util.Timer#<init>()\"",
            "\"java.util.Timer\"",
            "\"java.util.*#run()\"",
            "\"a#b#c\"",
            "\"#x\"");

    private static Validator validator;

    @BeforeAll
    static void load() throws IOException {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        validator.registerSchema(SCHEMA, JsonParser.parseString(Files.readString(FILE)));
    }

    @Test
    void acceptsWhatTheLoaderLoads() throws Exception {
        assertThat(accepts(DebtFiles.ONE)).isTrue();
        assertThat(accepts("version = 1\n")).isTrue();
        assertThat(accepts(Files.readString(Path.of("src/it/passes-debt-active/threading-debt.toml"))))
                .isTrue();
    }

    @Test
    void refusesNothingThatTheLoaderLoads() {
        Random random = new Random(20261125);
        int refusedByBoth = 0;
        int loaded = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = mutant(random);
            TomlParseResult toml = Toml.parse(text);
            if (toml.hasErrors()) {
                continue;
            }
            boolean schema = accepts(text);
            boolean loader = loads(text);
            assertThat(schema || !loader).as(text).isTrue();
            refusedByBoth += schema ? 0 : 1;
            loaded += loader ? 1 : 0;
        }
        assertThat(refusedByBoth).isGreaterThan(5_000);
        assertThat(loaded).isGreaterThan(500);
    }

    /** Of the texts that the loader has a sentence for, those that are about form and not about days or other entries. */
    @Test
    void refusesWhatAnEditorCanKnow() throws IOException {
        try (Stream<Path> files = Files.list(Golden.folder("debt"))) {
            List<String> refused = files.filter(file -> file.toString().endsWith(".toml"))
                    .filter(file -> !Toml.parse(text(file)).hasErrors() && !accepts(text(file)))
                    .map(file -> file.getFileName().toString().replace(".toml", ""))
                    .sorted()
                    .toList();
            assertThat(refused)
                    .contains(
                            "api-shape",
                            "count-fraction",
                            "count-text",
                            "count-too-large",
                            "count-zero",
                            "date-with-time",
                            "missing-one",
                            "missing-uses",
                            "placeholders",
                            "plan-too-short",
                            "unknown-key-alias",
                            "unknown-key-on-top",
                            "uses-empty",
                            "version-missing",
                            "version-too-new",
                            "wildcard-api",
                            "wildcard-class",
                            "wildcard-member");
        }
    }

    @Test
    void describesEveryKey() throws IOException {
        JsonObject schema = JsonParser.parseString(Files.readString(FILE)).getAsJsonObject();
        JsonObject entry = schema.getAsJsonObject("definitions").getAsJsonObject("entry");
        assertThat(entry.getAsJsonObject("properties").keySet())
                .containsExactly(
                        "id", "class", "member", "added", "expires", "owner", "ticket", "reason", "plan", "uses");
        entry.getAsJsonObject("properties")
                .entrySet()
                .forEach(each -> assertThat(each.getValue().getAsJsonObject().get("description"))
                        .as(each.getKey())
                        .isNotNull());
    }

    /** One good entry with one to three lines that say something else. */
    private static String mutant(Random random) {
        List<String> lines = new ArrayList<>(DebtFiles.ONE.lines().toList());
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(lines.size());
            int equals = lines.get(at).lastIndexOf(" = ");
            if (equals < 0) {
                continue;
            }
            String key = lines.get(at).substring(0, equals);
            String value = lines.get(at).substring(equals + 3);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.set(at, KEYS.get(random.nextInt(KEYS.size())) + " = " + value);
                case 2 -> lines.add(at, KEYS.get(random.nextInt(KEYS.size())) + " = " + any(random));
                default -> lines.set(at, key + " = " + any(random));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String any(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static boolean loads(String text) {
        try {
            DebtFiles.read(text);
            return true;
        } catch (MistakesException e) {
            return false;
        }
    }

    private static boolean accepts(String text) {
        return validator.validate(SCHEMA, json(Toml.parse(text))).isValid();
    }

    /** As Taplo sees it: days and times are strings. */
    private static JsonElement json(Object toml) {
        if (toml instanceof TomlTable table) {
            JsonObject object = new JsonObject();
            table.keySet().forEach(key -> object.add(key, json(table.get(List.of(key)))));
            return object;
        }
        if (toml instanceof TomlArray array) {
            JsonArray elements = new JsonArray();
            array.toList().forEach(element -> elements.add(json(element)));
            return elements;
        }
        if (toml instanceof Number number) {
            return new JsonPrimitive(number);
        }
        return toml instanceof Boolean truth ? new JsonPrimitive(truth) : new JsonPrimitive(String.valueOf(toml));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
