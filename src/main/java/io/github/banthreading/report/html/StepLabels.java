package io.github.banthreading.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which steps of a curve can carry a label without touching that of another. A label stands to the right of its
 * step, on the curve, where a curve that only goes down leaves room.
 */
final class StepLabels {

    /** The widths that are tried, in pixels: a telephone, and a screen from {@code 60rem} on. */
    private static final int NARROW = 240;

    private static final int WIDE = 820;

    private static final int LINE = 13;
    private static final int DIGIT = 8;
    private static final int LETTER = 7;
    private static final int GAP = 8;
    private static final int MOST_LETTERS = 40;

    private StepLabels() {}

    /** The end of a step, in thousandths across and pixels down, with the name of what ends. */
    record Point(int across, int y, String text) {}

    /**
     * What a step carries.
     *
     * @param number its number, from 1
     * @param style when the number is seen: always, only on a wide screen, or never
     * @param text what a wide screen adds; empty when there is no room
     */
    record Label(int number, String style, String text) {}

    private record Box(int left, int right, int bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && Math.abs(bottom - other.bottom) < LINE;
        }
    }

    /** The labels of the points, in their order. */
    static List<Label> place(List<Point> points) {
        List<Integer> narrow = numbers(points, NARROW, List.of());
        List<Integer> wide = numbers(points, WIDE, narrow);
        List<Box> taken = new ArrayList<>();
        wide.forEach(i -> taken.add(number(points, i, WIDE)));
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            String text = "";
            if (wide.contains(i)) {
                Box own = number(points, i, WIDE);
                Box box = text(points.get(i), own);
                boolean free = taken.stream().noneMatch(other -> !other.equals(own) && other.touches(box));
                if (free && points.get(i).text().length() <= MOST_LETTERS && box.right() <= WIDE) {
                    taken.add(box);
                    text = points.get(i).text();
                }
            }
            labels.add(new Label(i + 1, narrow.contains(i) ? "always" : wide.contains(i) ? "wide" : "never", text));
        }
        return labels;
    }

    /** The points whose numbers fit, those that are given first. */
    private static List<Integer> numbers(List<Point> points, int width, List<Integer> first) {
        List<Integer> fitting = new ArrayList<>(first);
        for (int i = 0; i < points.size(); i++) {
            Box box = number(points, i, width);
            if (!fitting.contains(i)
                    && fitting.stream()
                            .noneMatch(other -> number(points, other, width).touches(box))) {
                fitting.add(i);
            }
        }
        return fitting;
    }

    private static Box number(List<Point> points, int i, int width) {
        int left = points.get(i).across() * width / 1000 + GAP;
        return new Box(
                left,
                left + DIGIT * String.valueOf(i + 1).length() + 2,
                points.get(i).y());
    }

    private static Box text(Point point, Box number) {
        return new Box(
                number.left(), number.right() + GAP + LETTER * point.text().length(), number.bottom());
    }
}
