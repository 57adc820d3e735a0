package io.github.banthreading.report.sarif;

import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * As much of a verdict as one file holds, the worst of it: what is allowed is left out before what is not.
 *
 * @param file the name of the file
 * @param all how many results there would be
 * @param results those that are kept, by place
 * @param flows the call paths that are kept
 */
record SarifExtract(String file, int all, List<Remark> results, CodeFlows flows) {

    /** Of results that are sorted by place. */
    static SarifExtract of(String file, List<Remark> results, int most) {
        List<Remark> kept = Remarks.worst(results, most);
        return new SarifExtract(file, results.size(), kept, CodeFlows.of(kept));
    }

    /** What is not in it: {@code report.sarif holds the worst 5,000 of 20,000 results}; empty when nothing is left out. */
    Optional<String> leftOut() {
        List<String> held = new ArrayList<>();
        if (results.size() < all) {
            held.add(String.format(Locale.ROOT, "the worst %,d of %,d results", results.size(), all));
        }
        if (flows.leftOut() > 0) {
            held.add("no call path for " + Words.count(flows.leftOut(), "result"));
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(file + " holds " + String.join(" and ", held));
    }
}
