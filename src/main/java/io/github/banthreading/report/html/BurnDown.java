package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.html.StepLabels.Label;
import io.github.banthreading.verdict.StepDown;
import io.github.banthreading.verdict.StepDown.Step;
import io.github.banthreading.verdict.Terms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The curve of the uses that are still allowed, in the numbers of a drawing: across in thousandths of its width, which the
 * reader's screen decides, and down in pixels, so that text keeps its size on a telephone.
 *
 * @param height of the plot
 * @param curve the path of the curve
 * @param today what stands at its start
 * @param description the curve in words
 * @param steps empty when nothing is allowed today
 */
record BurnDown(
        int height,
        String curve,
        String today,
        String description,
        List<Level> levels,
        List<DayAxis.Tick> days,
        List<StepView> steps) {

    /** The part of the width that time takes; the rest is for the label of the last step. */
    private static final int TIME = 840;

    private static final int PIXELS_A_STEP = 15;
    private static final int LOWEST = 170;
    private static final int HIGHEST = 480;
    private static final int MOST_LEVELS = 4;

    /** A longer list of ids is cut off in the list of steps; the ledger below it has all of them. */
    private static final int MOST_LETTERS = 100;

    /** A line across with the uses it stands for. */
    record Level(int y, int uses) {}

    /**
     * A step down.
     *
     * @param x where it stands, as a length of SVG
     * @param y the height it ends at
     * @param label the number of the step and, where there is room, what ends
     * @param lastDay the last day before it
     * @param ending the ids of the entries that end
     * @param left the uses that are still allowed after it
     */
    record StepView(String x, int y, Label label, LocalDate lastDay, String ending, String left) {}

    /** The curve of a step-down; without a step when nothing is allowed today. */
    static BurnDown of(StepDown stepDown, Terms terms) {
        List<Step> steps = stepDown.steps();
        int height = Math.max(LOWEST, Math.min(HIGHEST, PIXELS_A_STEP * steps.size()));
        String uses = count(stepDown.allowedToday(), "use") + " allowed";
        String today = (terms.simulated() ? "simulated " : "today ") + terms.today() + ": " + stepDown.allowedToday()
                + " allowed";
        if (steps.isEmpty()) {
            return new BurnDown(height, "", today, uses, List.of(), List.of(), List.of());
        }
        LocalDate end = steps.get(steps.size() - 1).from();
        long span = ChronoUnit.DAYS.between(stepDown.today(), end);
        List<StepLabels.Point> points = steps.stream()
                .map(step -> new StepLabels.Point(
                        (int) (TIME * ChronoUnit.DAYS.between(stepDown.today(), step.from()) / span),
                        y(step.left(), stepDown.allowedToday(), height),
                        shown(String.join(", ", step.ending()))))
                .toList();
        List<Label> labels = StepLabels.place(points);
        String curve = points.stream()
                .map(point -> "H" + point.across() + "V" + point.y())
                .collect(Collectors.joining("", "M0 0", "H1000"));
        return new BurnDown(
                height,
                curve,
                today,
                uses + " on " + stepDown.today() + ", none after " + end.minusDays(1) + ", in "
                        + count(steps.size(), "step") + "; the list below names each.",
                levels(stepDown.allowedToday(), height),
                DayAxis.ticks(stepDown.today(), span, TIME),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> view(steps.get(i), points.get(i), labels.get(i)))
                        .toList());
    }

    private static StepView view(Step step, StepLabels.Point point, Label label) {
        return new StepView(
                DayAxis.percent(point.across()),
                point.y(),
                label,
                step.lastDay(),
                shortened(point.text()),
                step.left() + " left");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }

    private static List<Level> levels(int most, int height) {
        int distance = 1;
        for (int i = 0; most / distance > MOST_LEVELS; i++) {
            distance = i % 3 == 1 ? distance / 2 * 5 : distance * 2;
        }
        List<Level> levels = new ArrayList<>();
        for (int uses = 0; uses <= most; uses += distance) {
            levels.add(new Level(y(uses, most, height), uses));
        }
        return levels;
    }

    private static int y(int uses, int most, int height) {
        return (int) (height - (long) height * uses / most);
    }
}
