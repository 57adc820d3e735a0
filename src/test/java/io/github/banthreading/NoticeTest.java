package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The notice in the jar against what the POM puts into it; that nothing else is in it, {@code src/it/passes-licences} holds. */
class NoticeTest {

    private static final Path META_INF = Path.of("src/main/resources/META-INF");
    private static final Pattern PART = Pattern.compile("^  \\S+ (\\S+) \\(([^)]+)\\)", Pattern.MULTILINE);
    private static final Pattern LICENCE = Pattern.compile("META-INF/(licenses/\\S+\\.txt|LICENSE)");

    @Test
    void namesEachLibraryInTheJarWithItsVersion() throws Exception {
        TreeSet<String> noticed = new TreeSet<>();
        Matcher part = PART.matcher(notice());
        while (part.find()) {
            noticed.add(part.group(2) + ":" + part.group(1));
        }
        assertThat(noticed).isEqualTo(packed()).isNotEmpty();
    }

    @Test
    void everyLicenceItPointsToIsThereAndNoOther() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        LICENCE.matcher(notice()).results().forEach(match -> named.add(match.group(1)));
        TreeSet<String> there = new TreeSet<>();
        there.add("LICENSE");
        try (Stream<Path> files = Files.list(META_INF.resolve("licenses"))) {
            files.forEach(file -> there.add("licenses/" + file.getFileName()));
        }
        assertThat(named).isEqualTo(there);
        assertThat(META_INF.resolve("LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
    }

    private static String notice() throws IOException {
        return Files.readString(META_INF.resolve("NOTICE"));
    }

    private static TreeSet<String> packed() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
        XPath xpath = XPathFactory.newInstance().newXPath();
        NodeList compiled =
                (NodeList) xpath.evaluate("/project/dependencies/dependency[not(scope)]", pom, XPathConstants.NODESET);
        TreeSet<String> packed = new TreeSet<>();
        for (int i = 0; i < compiled.getLength(); i++) {
            String property = xpath.evaluate("version", compiled.item(i)).replaceAll("[${}]", "");
            packed.add(xpath.evaluate("groupId", compiled.item(i)) + ":"
                    + xpath.evaluate("artifactId", compiled.item(i)) + ":"
                    + xpath.evaluate("/project/properties/" + property, pom));
        }
        return packed;
    }
}
