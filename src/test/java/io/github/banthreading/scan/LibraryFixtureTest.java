package io.github.banthreading.scan;

import io.github.banthreading.Libraries;
import io.github.banthreading.catalog.Preset;
import java.io.IOException;
import java.nio.file.Path;

/** Uses of the libraries that everybody has. */
class LibraryFixtureTest extends AgainstJars {

    LibraryFixtureTest() throws IOException {
        super(Path.of("src/test/fixtures/libraries"), Preset.STANDARD, Libraries.open());
    }
}
