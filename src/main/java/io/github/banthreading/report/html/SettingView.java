package io.github.banthreading.report.html;

import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Terms;
import java.util.ArrayList;
import java.util.List;

/** A parameter and its value. */
record SettingView(String name, String value) {

    static List<SettingView> of(BuildVerdict build) {
        Terms terms = build.terms();
        List<SettingView> settings = new ArrayList<>();
        if (!build.presets().isEmpty()) {
            settings.add(new SettingView("preset", build.presets()));
        }
        settings.add(new SettingView("onExpired", word(terms.failsOnExpired())));
        settings.add(new SettingView("onStale", word(terms.failsOnStale())));
        settings.add(new SettingView("warnDays", String.valueOf(terms.warnDays())));
        return settings;
    }

    private static String word(boolean fails) {
        return fails ? "fail" : "warn";
    }
}
