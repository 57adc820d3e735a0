package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.banthreading.Libraries;
import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.debt.DebtRules;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.Texts;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Verdict;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads any of the reports sees the same uses: file, line and API, for the quickstart and for a big library. */
@Tag("once")
class SameFindingsTest {

    private static final Path QUICKSTART = Path.of("src/it/quickstart");
    private static final String SOURCES = "src/main/java/";
    private static final String FOLDER = "services/orders/";
    private static final Provenance PROVENANCE = new Provenance("1.0.0", 1, FOLDER);
    private static final Pattern PLACE_IN_TERMINAL = Pattern.compile("(src/\\S+?)(?::\\d+)?");
    private static final Pattern ROW_IN_TERMINAL =
            Pattern.compile("^    .*?(?:(\\d+) x(?:, |$)|line (?:\\d+|unknown)$)");
    private static final Pattern IN_SENTENCE = Pattern.compile("(\\S.*?) \\[[a-z-]+] in .*");

    /** How a report that holds every use is read: its file, and what a reader makes of it. */
    private static final Map<String, Function<String, List<Use>>> READERS = Map.of(
            "report.json", SameFindingsTest::inJson,
            "report-full.sarif", SameFindingsTest::inSarif);

    @TempDir
    static Path folder;

    private static Libraries libraries;
    private static Policy policy;

    /** What a reader looks for; line 1 where the class file carries none, as code hosts want one. */
    private record Use(String file, int line, String api) implements Comparable<Use> {
        @Override
        public int compareTo(Use other) {
            return toString().compareTo(other.toString());
        }
    }

    @BeforeAll
    static void open() throws Exception {
        libraries = Libraries.open();
        policy = Scans.policy(Preset.STANDARD);
    }

    @AfterAll
    static void close() throws Exception {
        libraries.close();
    }

    @Test
    void theQuickstart() throws Exception {
        Map<String, byte[]> classes = quickstart();
        BuildVerdict build = judge(classes, debtOfQuickstart());
        assertThat(build.findings()).hasSize(8);
        assertSameEverywhere(build, 6);
    }

    @Test
    void aBigLibrary() throws Exception {
        Map<String, byte[]> classes = new TreeMap<>();
        Path jar = libraries.files().stream()
                .filter(path -> path.toString().contains("vertx-core"))
                .findFirst()
                .orElseThrow();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    classes.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        BuildVerdict build = judge(classes, Samples.debt());
        assertThat(build.scan().isComplete()).isTrue();
        assertThat(build.findings()).hasSizeGreaterThan(300);
        assertSameEverywhere(build, build.findings().size());
    }

    @Test
    void theOrderOfTheClassFilesDoesNotShow() throws Exception {
        Map<String, byte[]> classes = quickstart();
        Map<String, byte[]> reversed = new TreeMap<>(Collections.reverseOrder());
        reversed.putAll(classes);
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(Texts.of(format.render(judge(reversed, debtOfQuickstart()), PROVENANCE)))
                    .isEqualTo(Texts.of(format.render(judge(classes, debtOfQuickstart()), PROVENANCE)));
        }
    }

    /** All classes but the handler, which needs the events of AWS and uses no thread. */
    private static Map<String, byte[]> quickstart() throws Exception {
        List<Path> sources = new ArrayList<>(Compiler.files(QUICKSTART.resolve(SOURCES), ".java"));
        sources.removeIf(source -> source.endsWith("OrderHandler.java"));
        String jars = libraries.files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Compiler.JAVAC.compile(folder, List.of("--release", "17", "-g:source,lines", "-classpath", jars), sources);
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path file : Compiler.files(folder, ".class")) {
            classes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return classes;
    }

    private static DebtFile debtOfQuickstart() throws Exception {
        return DebtReader.read(
                Files.readAllBytes(QUICKSTART.resolve("threading-debt.toml")),
                "threading-debt.toml",
                new DebtRules(Samples.TODAY, 365, Optional.empty()));
    }

    private static BuildVerdict judge(Map<String, byte[]> classes, DebtFile debt) throws Exception {
        Scanner scanner = Scans.scanner(policy, libraries::find);
        classes.forEach(scanner::add);
        ScanResult scan = scanner.scan()
                .located(use -> use.site().inFile(SOURCES + use.site().file()));
        return BuildVerdict.of(new Judge(policy, debt, Samples.TERMS).judge("com.acme:orders", scan));
    }

    /** The verdict itself is the measure; the terminal shows what is not listed. */
    private static void assertSameEverywhere(BuildVerdict build, int unlisted) {
        List<Use> expected = uses(build, use -> use.api().toString());
        Map<String, String> files = new TreeMap<>();
        for (ReportFormat format : ReportFormat.values()) {
            files.putAll(Texts.of(format.render(build, PROVENANCE)));
        }
        READERS.forEach((file, reader) -> assertThat(
                        reader.apply(files.get(file)).stream().sorted())
                .as(file)
                .isEqualTo(expected));
        assertThat(inCodeClimate(files.get("codeclimate.json")).stream().sorted())
                .as("codeclimate.json")
                .isEqualTo(uses(build, use -> InSource.of(List.of(use)).api(use.api())));
        assertThat(placesInHtml(files.get("report.html")))
                .isEqualTo(expected.stream()
                        .map(use -> use.file() + ":" + use.line())
                        .collect(Collectors.toCollection(TreeSet::new)));

        List<Use> unlistedUses = build.findings().stream()
                .filter(found -> found.finding().debt().isEmpty())
                .map(found -> found.finding().use())
                .map(use -> new Use(
                        use.site().file(),
                        Math.max(1, use.site().line()),
                        use.api().toString()))
                .sorted()
                .toList();
        assertThat(unlistedUses).hasSize(unlisted);
        Map<String, Integer> byFile = new TreeMap<>();
        unlistedUses.forEach(use -> byFile.merge(use.file(), 1, Integer::sum));
        assertThat(inTerminal(build.modules().get(0))).as("terminal").isEqualTo(byFile);
        assertThat(inSarif(files.get("report.sarif")).stream().sorted())
                .as("report.sarif")
                .isEqualTo(unlistedUses);
    }

    /** How many uses of each file the terminal shows, where all methods are wanted. */
    private static Map<String, Integer> inTerminal(Verdict verdict) {
        Surroundings all = new Surroundings("", Optional.empty(), Optional.empty(), true);
        String text = RefusalText.render(verdict, all, Optional.empty()) + "\n"
                + String.join("\n", WarningTexts.render(verdict, all));
        Map<String, Integer> uses = new TreeMap<>();
        String file = "";
        for (String line : text.lines().toList()) {
            Matcher place = PLACE_IN_TERMINAL.matcher(line);
            Matcher row = ROW_IN_TERMINAL.matcher(line);
            if (place.matches()) {
                file = place.group(1);
            } else if (row.find()) {
                uses.merge(file, row.group(1) == null ? 1 : Integer.parseInt(row.group(1)), Integer::sum);
            }
        }
        return uses;
    }

    private static List<Use> inJson(String json) {
        List<Use> uses = new ArrayList<>();
        for (JsonElement element :
                JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings")) {
            JsonObject finding = element.getAsJsonObject();
            int line = finding.has("line") ? finding.get("line").getAsInt() : 1;
            uses.add(new Use(
                    finding.get("file").getAsString(), line, finding.get("api").getAsString()));
        }
        return uses;
    }

    private static List<Use> uses(BuildVerdict build, Function<ApiUse, String> name) {
        return build.findings().stream()
                .map(found -> found.finding().use())
                .map(use -> new Use(use.site().file(), Math.max(1, use.site().line()), name.apply(use)))
                .sorted()
                .toList();
    }

    private static List<Use> inSarif(String sarif) {
        List<Use> uses = new ArrayList<>();
        JsonObject run = JsonParser.parseString(sarif)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        for (JsonElement element : run.getAsJsonArray("results")) {
            JsonObject result = element.getAsJsonObject();
            JsonObject place =
                    result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
            String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
            JsonObject region = place.getAsJsonObject("region");
            uses.add(new Use(
                    withoutFolder(URI.create(uri).getPath()),
                    region == null ? 1 : region.get("startLine").getAsInt(),
                    result.getAsJsonObject("properties").get("api").getAsString()));
        }
        return uses;
    }

    /** It has no place for the exact name: its sentences say an API as in source. */
    private static List<Use> inCodeClimate(String json) {
        List<Use> uses = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject issue = element.getAsJsonObject();
            JsonObject location = issue.getAsJsonObject("location");
            Matcher sentence = IN_SENTENCE.matcher(issue.get("description").getAsString());
            assertThat(sentence.matches()).isTrue();
            uses.add(new Use(
                    withoutFolder(location.get("path").getAsString()),
                    location.getAsJsonObject("lines").get("begin").getAsInt(),
                    sentence.group(1)));
        }
        return uses;
    }

    /** The places of all uses: the page says a use as in source, in the method that holds it or in its entry. */
    private static Set<String> placesInHtml(String html) {
        Set<String> places = new TreeSet<>();
        for (Element method : Jsoup.parse(html).select("article.method")) {
            String file = method.selectFirst("p code").text().replaceFirst(":\\d+$", "");
            for (Element row : method.select("ul.apis li span")) {
                Matcher lines = Pattern.compile("lines? ([0-9, ]+)").matcher(row.text());
                String known = lines.find() ? lines.group(1) : "1";
                Stream.of(known.split(", ")).forEach(line -> places.add(file + ":" + line));
            }
        }
        for (Element place : Jsoup.parse(html).select("article.entry dd > span > code")) {
            places.add(place.text());
        }
        return places;
    }

    private static String withoutFolder(String path) {
        assertThat(path).startsWith(FOLDER);
        return path.substring(FOLDER.length());
    }
}
