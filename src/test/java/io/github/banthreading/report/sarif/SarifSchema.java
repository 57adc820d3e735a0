package io.github.banthreading.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The official schema of SARIF 2.1.0. */
public final class SarifSchema {

    private static final URI NAME = URI.create("urn:sarif-2.1.0");
    private static final Validator VALIDATOR = new ValidatorFactory()
            .withJsonNodeFactory(new GsonNode.Factory())
            .withDefaultDialect(new Dialects.Draft7Dialect())
            .createValidator();

    static {
        try (InputStream in = SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            VALIDATOR.registerSchema(NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SarifSchema() {}

    public static boolean accepts(String sarif) {
        return VALIDATOR.validate(NAME, sarif).isValid();
    }

    public static void assertAccepts(String sarif) {
        assertThat(VALIDATOR.validate(NAME, sarif).getErrors())
                .extracting(error -> error.getInstanceLocation() + ": " + error.getError())
                .isEmpty();
    }
}
