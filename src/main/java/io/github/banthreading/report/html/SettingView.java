package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.LetPassText;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Setting;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parameter and its value. */
record SettingView(String name, String value) {

    /** How many classes that nobody judged are named for one reason. */
    private static final int MOST_NAMED = 50;

    private static final Set<String> SHOWN = Set.of("preset", "onNew", "onExpired", "onStale", "warnDays");

    static List<SettingView> of(BuildVerdict build) {
        Terms terms = build.terms();
        List<SettingView> settings = new ArrayList<>();
        if (!build.presets().isEmpty()) {
            settings.add(new SettingView("preset", build.presets()));
        }
        if (!terms.failsOnNew()) {
            settings.add(new SettingView("onNew", "warn: what no entry lists only warns for now"));
        }
        settings.add(new SettingView("onExpired", word(terms.failsOnExpired())));
        settings.add(new SettingView("onStale", word(terms.failsOnStale())));
        settings.add(new SettingView("warnDays", String.valueOf(terms.warnDays())));
        addChanges(build, settings);
        add("let pass", LetPassText.of(build), settings);
        add("not judged", ScanLimits.notJudged(build.scan(), MOST_NAMED), settings);
        return settings;
    }

    /** What stands behind the colon of a sentence, if there is one. */
    private static void add(String name, Optional<String> sentence, List<SettingView> settings) {
        if (sentence.isPresent()) {
            String text = sentence.get();
            settings.add(new SettingView(name, text.substring(text.indexOf(':') + 2)));
        }
    }

    /** What differs from the defaults, besides what is shown in any case, and where it stands. */
    private static void addChanges(BuildVerdict build, List<SettingView> settings) {
        for (Verdict module : build.modules()) {
            String place = build.hasModules() ? ", " + shown(module.module()) : "";
            for (Setting each : module.configured().settings()) {
                if (!SHOWN.contains(each.parameter())) {
                    settings.add(
                            new SettingView(each.parameter(), shown(each.value()) + " (" + each.from() + place + ")"));
                }
            }
        }
    }

    private static String word(boolean fails) {
        return fails ? "fail" : "warn";
    }
}
