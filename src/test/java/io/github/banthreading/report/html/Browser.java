package io.github.banthreading.report.html;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headless Chromium that looks at a page and says what it sees. The page stands in frames of the widths to try, because a
 * window cannot be narrower than 500 pixels.
 */
final class Browser {

    /** The widths of a telephone and of a desktop. */
    static final int[] WIDTHS = {360, 1280};

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">([A-Za-z0-9+/=]+)</pre>");
    private static final int MOST_SECONDS = 300;

    private final String program;

    /**
     * What {@code browser.js} saw in one frame.
     *
     * @param overflow pixels that are wider than the screen
     * @param active elements that could run something or load something
     * @param schemes what links start with; empty for a place on the page
     * @param dangling links to places that are not there
     * @param overlaps labels of the chart that lie on one another
     * @param violations what axe-core found
     * @param rules how many of its rules had something to look at
     */
    record Sight(
            String error,
            int width,
            boolean dark,
            String background,
            String title,
            int h1,
            int overflow,
            List<String> active,
            List<String> repeatedIds,
            List<String> schemes,
            List<String> dangling,
            List<String> overlaps,
            List<String> violations,
            int rules) {}

    private Browser(String program) {
        this.program = program;
    }

    /** What the variable CHROMIUM names, else the first of the known names that is on the PATH. */
    static Optional<Browser> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isEmpty()) {
            return Optional.of(new Browser(named));
        }
        for (String name : NAMES) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Optional.of(new Browser(name));
                }
            }
        }
        return Optional.empty();
    }

    /** What is seen at each width. */
    List<Sight> look(String page, boolean dark, Path folder) throws IOException, InterruptedException {
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, framed(page), StandardCharsets.UTF_8);
        Path output = folder.resolve("output.html");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--hide-scrollbars"));
        // 0 is dark and 1 is light; --force-dark-mode says the same, but cannot say light on a dark desktop.
        command.addAll(List.of("--blink-settings=preferredColorScheme=" + (dark ? 0 : 1), "--window-size=1300,1000"));
        command.addAll(List.of(
                "--virtual-time-budget=60000", "--dump-dom", frame.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException(program + " did not end within " + MOST_SECONDS + " seconds");
        }
        Matcher result = RESULT.matcher(Files.readString(output, StandardCharsets.UTF_8));
        if (!result.find()) {
            throw new IOException(program + " saw nothing: " + Files.readString(folder.resolve("errors.txt")));
        }
        String json = new String(Base64.getDecoder().decode(result.group(1)), StandardCharsets.UTF_8);
        return List.of(new Gson().fromJson(json, Sight[].class));
    }

    private static String framed(String page) throws IOException {
        StringBuilder frames = new StringBuilder();
        String attribute = page.replace("&", "&amp;").replace("\"", "&quot;");
        for (int width : WIDTHS) {
            frames.append("<iframe width=\"").append(width).append("\" height=\"900\" srcdoc=\"");
            frames.append(attribute).append("\"></iframe>\n");
        }
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>frames</title>"
                + "<meta name=\"color-scheme\" content=\"light dark\"><style>iframe { border: 0 }</style></head><body>\n"
                + frames
                + "<script id=\"axe\" type=\"text/plain\">"
                + Base64.getEncoder().encodeToString(resource("/axe.min.js"))
                + "</script><script>" + new String(resource("/browser.js"), StandardCharsets.UTF_8)
                + "</script></body></html>";
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name + " on the class path");
            }
            return in.readAllBytes();
        }
    }
}
