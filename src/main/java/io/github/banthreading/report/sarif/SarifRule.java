package io.github.banthreading.report.sarif;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.catalog.Group;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Weight;
import io.github.banthreading.report.wording.Markdown;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.verdict.State;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A rule that results refer to: a group of APIs, or a state of the debt file.
 *
 * @param id the name of the group, or of the state with {@code debt.} in front
 * @param weight that of its worst result
 * @param title what it is, in one line
 * @param why why it is reported
 * @param instead what to write in place of it; empty for nothing
 * @param isGroup whether a use of it can be listed as debt
 */
record SarifRule(String id, Weight weight, String title, String why, Optional<String> instead, boolean isGroup) {

    /** What all groups rest on: how an environment runs one invocation and is frozen after it. */
    private static final String HELP_URI =
            "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html";

    /** The rule of at least one remark; all of them have it. */
    static SarifRule of(List<Remark> remarks) {
        Remark first = remarks.get(0);
        Weight worst =
                remarks.stream().map(Remark::weight).min(Weight::compareTo).orElse(first.weight());
        if (first.finding().isEmpty()) {
            return ofDebt(first.rule(), worst, first.state());
        }
        Group group = first.finding().get().group();
        return new SarifRule(
                group.name(),
                worst,
                group.title(),
                group.whyIn(first.module().preset()),
                Optional.of(group.instead()).filter(text -> !text.equals("-")),
                true);
    }

    private static SarifRule ofDebt(String id, Weight weight, State state) {
        return switch (state) {
            case EXPIRING ->
                new SarifRule(
                        id,
                        weight,
                        "Threading debt whose last day is near",
                        "From the day after its last day the entry allows nothing.",
                        Optional.of(
                                "remove the uses, or agree with the owner on a new last day and write it into expires."),
                        false);
            case STALE, UNDER_COUNT, OVER_COUNT, NEW, EXPIRED, NOT_SCANNED, ACTIVE ->
                new SarifRule(
                        id,
                        weight,
                        "Threading debt that lists more than is there",
                        "New uses could hide in the difference.",
                        Optional.of("run debt-prune, which lowers the number or removes the entry."),
                        false);
        };
    }

    /** Writes a reportingDescriptor (SARIF 3.49). */
    void write(JsonWriter json, Provenance provenance) throws IOException {
        json.beginObject();
        json.name("id").value(id);
        SarifText.write(json, "shortDescription", title);
        SarifText.write(json, "fullDescription", why);
        json.name("helpUri").value(HELP_URI);
        json.name("help").beginObject();
        json.name("text").value(help(provenance));
        json.name("markdown").value(markdown(provenance));
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(weight.toString());
        json.endObject();
        json.name("properties").beginObject();
        json.name("tags").beginArray().value("threading").value("aws-lambda").endArray();
        json.name("problem.severity").value(weight == Weight.NOTE ? "recommendation" : weight.toString());
        json.endObject();
        json.endObject();
    }

    private String help(Provenance provenance) {
        return SarifText.of(why)
                + instead.map(text -> "\n\nInstead: " + SarifText.of(text)).orElse("")
                + (isGroup ? "\n\n" + listing() + " " + command(provenance) : "");
    }

    private String markdown(Provenance provenance) {
        return Markdown.escaped(why)
                + instead.map(text -> "\n\n**Instead:** " + Markdown.escaped(text))
                        .orElse("")
                + (isGroup ? "\n\n" + listing() + "\n\n```\n" + command(provenance) + "\n```\n" : "\n");
    }

    private static String listing() {
        return "To keep it until a date, run this, then fill in the TODOs that it writes into threading-debt.toml:";
    }

    private static String command(Provenance provenance) {
        return provenance.commands().goal("debt-add");
    }
}
