package io.github.banthreading.maven;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.maven.Settings.DebtSettings;
import io.github.banthreading.maven.Settings.PolicySettings;
import io.github.banthreading.use.MistakesException;
import io.github.banthreading.use.MistakesException.Mistake;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that people write and a build is judged by: a team's own catalogue and the debt file. */
final class InputFiles {

    private final Module module;

    InputFiles(Module module) {
        this.module = module;
    }

    /** The catalogue with what the build puts on top of it; throws with every mistake of a team's own file. */
    Policy policy(PolicySettings settings) throws MistakesException, IOException {
        CatalogText text = CatalogText.builtIn();
        if (settings.catalogFile().isPresent()) {
            Path file = settings.catalogFile().get();
            try {
                text.read(Files.readAllLines(file, StandardCharsets.UTF_8), module.shown(file));
            } catch (CharacterCodingException e) {
                throw mistake("catalogFile", module.shown(file) + " is not UTF-8");
            } catch (IOException e) {
                throw mistake("catalogFile", "cannot read " + module.shown(file));
            }
        }
        return new Policy(text.catalog(), settings.preset(), settings.ban(), settings.warn(), settings.allow());
    }

    /** The debt file, whole or not at all; a default one that is not there is no debt. */
    DebtFile debt(DebtSettings settings) throws MistakesException {
        String source = module.shown(settings.file());
        if (Files.notExists(settings.file())) {
            if (settings.mustExist()) {
                throw mistake("debtFile", source + " does not exist");
            }
            return DebtFile.absent(source);
        }
        try {
            return DebtReader.read(Files.readAllBytes(settings.file()), source, settings.rules());
        } catch (IOException e) {
            throw mistake(
                    "debtFile", "cannot read " + source + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static MistakesException mistake(String parameter, String text) {
        return new MistakesException(List.of(Mistake.in("parameter '" + parameter + "'", text)));
    }
}
