package io.github.banthreading.report.remark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.BuildSamples;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths as URIs that lead back to the file. */
class RepositoryFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            src/main/java/A.java | services/orders/src/main/java/A.java
            a b/Ü日.java         | services/orders/a%20b/%C3%9C%E6%97%A5.java
            A:B%20#?.java        | services/orders/A%3AB%2520%23%3F.java
            😀.java               | services/orders/%F0%9F%98%80.java
            /tmp/a b.toml        | file:///tmp/a%20b.toml
            C:/acme/debt.toml    | file:///C%3A/acme/debt.toml
            """)
    void everyNameIsAUri(String file, String uri) {
        RepositoryFile there = RepositoryFile.of(file, BuildSamples.PROVENANCE);
        assertThat(there.uri()).isEqualTo(uri);
        assertThat(URI.create(uri).getPath()).endsWith(file);
    }

    @ParameterizedTest
    @CsvSource({"'\ud800.java',%EF%BF%BD.java", "'a\u0000\u001b\n.java',a%00%1B%0A.java"})
    void whatIsNoNameIsAUriToo(String file, String uri) {
        assertThat(new RepositoryFile(file).uri()).isEqualTo(uri);
        assertThat(URI.create(uri)).isNotNull();
    }
}
