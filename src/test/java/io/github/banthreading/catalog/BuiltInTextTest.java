package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The product's own text is read by a quick reader, which trusts it; the strict one holds that it may. */
class BuiltInTextTest {

    private static final Pattern FORM = Pattern.compile(
            "(?:|#.*|\\[[a-z-]+\\]|[a-z-]+ = \\S.*|[\\w.$*]+| {4}\\S.*\\S| {4}\\S)", Pattern.UNICODE_CHARACTER_CLASS);

    private static CatalogText strictly() throws MistakesException {
        CatalogText text = CatalogText.empty();
        for (String name : BuiltInText.NAMES) {
            text.read(BuiltInText.text(name).lines().toList(), name);
        }
        return text;
    }

    private static List<String> rows(Catalog catalog) {
        List<String> rows = new ArrayList<>();
        catalog.forEach((api, group) -> rows.add(api + " in " + group));
        rows.sort(null);
        catalog.patterns().forEach(row -> rows.add(row.toString()));
        return rows;
    }

    @Test
    void bothReadersUnderstandItAlike() throws MistakesException {
        Catalog quick = CatalogText.builtIn().catalog();
        Catalog strict = strictly().catalog();
        assertThat(quick.groups()).containsExactlyElementsOf(strict.groups());
        assertThat(rows(quick)).hasSizeGreaterThan(4000).isEqualTo(rows(strict));
    }

    @Test
    void eachLineHasTheFormThatTheQuickReaderTrusts() {
        List<String> others = new ArrayList<>();
        for (String name : BuiltInText.NAMES) {
            String text = BuiltInText.text(name);
            assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain("\t");
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
            text.lines().filter(line -> !FORM.matcher(line).matches()).forEach(others::add);
        }
        assertThat(others).isEmpty();
    }

    @Test
    void theLastRowOfAnApiDecides() throws MistakesException {
        ApiRef start = ApiRef.parse("java.lang.Thread#start()");
        CatalogText text = CatalogText.builtIn();
        assertThat(text.catalog().find(start).map(Group::name)).contains("thread");
        text.read(List.of("[timer]", "java.lang.Thread", "    start()"), "own.txt");
        assertThat(text.catalog().find(start).map(Group::name)).contains("timer");
        assertThat(text.catalog().find(ApiRef.parse("java.lang.Thread#join()")).map(Group::name))
                .contains("thread-control");
    }
}
