package io.github.banthreading.maven;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.maven.Settings.DebtSettings;
import io.github.banthreading.maven.Settings.PolicySettings;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that people write and a build is judged by: a team's own catalogue and the debt file. */
final class InputFiles {

    private final JudgedModule module;
    private final BuildMemory memory;

    InputFiles(JudgedModule module, BuildMemory memory) {
        this.module = module;
        this.memory = memory;
    }

    /** What a policy is made of; modules with the same have the same policy. */
    private record PolicySource(List<Object> parts) {
        static PolicySource of(PolicySettings settings, List<String> catalogFile) {
            return new PolicySource(
                    List.of(settings.preset(), settings.ban(), settings.warn(), settings.allow(), catalogFile));
        }

        /** Written out for what {@code ClassName} says of a cold start. */
        @Override
        public int hashCode() {
            return parts.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PolicySource source && parts.equals(source.parts);
        }
    }

    /** The catalogue with what the build puts on top of it; throws with every mistake of a team's own file. */
    Policy policy(PolicySettings settings) throws MistakesException {
        List<String> own = catalogFile(settings);
        PolicySource source = PolicySource.of(settings, own);
        Optional<Policy> known = memory.find(source, Policy.class);
        if (known.isPresent()) {
            return known.get();
        }
        CatalogText text = CatalogText.builtIn();
        if (settings.catalogFile().isPresent()) {
            text.read(own, module.shown(settings.catalogFile().get()));
        }
        Policy policy =
                new Policy(text.catalog(), settings.preset(), settings.ban(), settings.warn(), settings.allow());
        memory.keep(source, policy);
        return policy;
    }

    private List<String> catalogFile(PolicySettings settings) throws MistakesException {
        if (settings.catalogFile().isPresent()) {
            Path file = settings.catalogFile().get();
            try {
                return Files.readAllLines(file, StandardCharsets.UTF_8);
            } catch (CharacterCodingException e) {
                throw mistake("catalogFile", module.shown(file) + " is not UTF-8");
            } catch (IOException e) {
                throw mistake("catalogFile", "cannot read " + module.shown(file));
            }
        }
        return List.of();
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
