package io.github.banthreading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativePathTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',             pom.xml,           pom.xml
            orders/,        pom.xml,           orders/pom.xml
            orders/,        ../pom.xml,        pom.xml
            shop/orders/,   ../../pom.xml,     pom.xml
            shop/orders/,   ../parent/pom.xml, shop/parent/pom.xml
            orders/,        ../../pom.xml,     ../pom.xml
            '',             ../../pom.xml,     ../../pom.xml
            ..orders/,      ../pom.xml,        pom.xml
            orders/,        /etc/pom.xml,      /etc/pom.xml
            orders/,        C:/x/pom.xml,      C:/x/pom.xml
            """)
    void startsAboveTheFolder(String folder, String file, String path) {
        assertThat(RelativePath.from(folder, file)).isEqualTo(path);
    }
}
