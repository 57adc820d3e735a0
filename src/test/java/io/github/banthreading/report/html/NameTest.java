package io.github.banthreading.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page may break a name behind a separator, and before a word in camel case. */
class NameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orders                                | Orders
            OrderHandler                          | Order Handler
            src/main/java/Orders.java:41          | src/ main/ java/ Orders. java:41
            Orders#place(Order, int)              | Orders# place( Order, int)
            java.util.Map$Entry                   | java. util. Map$Entry
            new URLReader()                       | new URLReader( )
            X509Key                               | X509 Key
            run1A                                 | run1 A
            zZ                                    | z Z
            Ends.                                 | Ends.
            a..b                                  | a. . b
            \u00e9A                               | \u00e9A
            ''                                    | ''
            """)
    void isBrokenWhereAReaderWouldBreakIt(String name, String parts) {
        assertThat(String.join(" ", Name.of(name).parts())).isEqualTo(parts);
        assertThat(String.join("", Name.of(name).parts())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Orders\u202eX, Orders\\u202eX"})
    void isMadeSafeToPrint(String name, String shown) {
        assertThat(String.join("", Name.of(name).parts())).isEqualTo(shown);
    }
}
