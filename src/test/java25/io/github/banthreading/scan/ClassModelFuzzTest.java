package io.github.banthreading.scan;

import io.github.banthreading.Fuzzing;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Like {@link ClassFileFuzzTest}, with class files that are well formed and say what no compiler says. */
@ExtendWith(Fuzzing.class)
class ClassModelFuzzTest {

    @TempDir
    static Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyRewrittenClassIsReadOrRefusedByName() throws Exception {
        Random random = Fuzzing.random();
        ClassFileFuzzTest.fuzz("models", random, new ClassModelMutator(random), folder);
    }
}
