package io.github.banthreading.scan;

import io.github.banthreading.Libraries;
import io.github.banthreading.catalog.Preset;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Uses of the libraries whose doors were found by evidence, a door beside its look-alike; in the strict preset, because only
 * that reports connections.
 */
class DoorsFixtureTest extends AgainstJars {

    DoorsFixtureTest() throws IOException {
        super(Path.of("src/test/fixtures/doors"), Preset.STRICT, Libraries.openAll());
    }
}
