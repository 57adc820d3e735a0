package io.github.banthreading.maven;

import io.github.banthreading.catalog.Catalog;
import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.maven.Settings.DebtSettings;
import io.github.banthreading.maven.Settings.PolicySettings;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that people write and a build is judged by: a team's own catalogue and the debt file. */
final class InputFiles {

    /** Bytes of a team's own catalogue: many times the built-in one. */
    private static final int LARGEST_CATALOG = 4 << 20;

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
        Catalog catalog = Catalog.builtIn();
        Optional<Catalog> before = Optional.empty();
        if (!own.isEmpty()) {
            before = Optional.of(catalog);
            catalog = CatalogText.builtIn().read(own, catalogName(settings)).catalog();
        }
        Policy policy =
                new Policy(catalog, before, settings.preset(), settings.ban(), settings.warn(), settings.allow());
        memory.keep(source, policy);
        return policy;
    }

    private String catalogName(PolicySettings settings) {
        return settings.catalogResource()
                .map(resource -> Settings.CLASSPATH + resource)
                .or(() -> settings.catalogFile().map(module::shown))
                .orElse("");
    }

    private List<String> catalogFile(PolicySettings settings) throws MistakesException {
        try {
            if (settings.catalogResource().isPresent()) {
                return lines(catalogResource(settings.catalogResource().get()));
            }
            return settings.catalogFile().isPresent()
                    ? lines(FileToRead.of("catalogFile", settings.catalogFile().get(), module)
                            .read(LARGEST_CATALOG, FileToRead::tooLarge))
                    : List.of();
        } catch (CharacterCodingException e) {
            throw mistake("catalogFile", catalogName(settings) + " is not UTF-8", "Save it in UTF-8.");
        } catch (IOException e) {
            throw mistake(
                    "catalogFile", catalogName(settings) + " cannot be read", "Build the jar that holds it again.");
        }
    }

    private static List<String> lines(byte[] text) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(text))
                .toString()
                .lines()
                .toList();
    }

    private static byte[] catalogResource(String name) throws MistakesException, IOException {
        URL resource = InputFiles.class.getClassLoader().getResource(name);
        if (resource == null) {
            throw mistake(
                    "catalogFile",
                    name + " is in no jar of the plugin",
                    "Add the jar that holds it to the <dependencies> of the plugin, or\nwrite a path from the folder of the"
                            + " module.");
        }
        return FileToRead.read(resource, Settings.CLASSPATH + name, LARGEST_CATALOG, FileToRead::tooLarge);
    }

    /** The debt file, whole or not at all; a default one that is not there is no debt. */
    DebtFile debt(DebtSettings settings, Policy policy) throws MistakesException {
        String source = module.shown(settings.file());
        if (Files.notExists(settings.file())) {
            if (settings.mustExist()) {
                throw mistake(
                        "debtFile",
                        source + " does not exist",
                        "Correct the path, or create the file with this line: version = 1");
            }
            return DebtFile.absent(source);
        }
        byte[] bytes =
                FileToRead.of("debtFile", settings.file(), module).read(DebtReader.LARGEST, DebtReader::tooLarge);
        return DebtReader.read(bytes, source, settings.rules(), policy::findMeant);
    }

    private static MistakesException mistake(String parameter, String text, String advice) {
        return new MistakesException(List.of(Mistake.ofWord(Options.parameter(parameter), text, "", advice)));
    }
}
