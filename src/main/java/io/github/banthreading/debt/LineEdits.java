package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.use.ApiRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Edits a debt file line by line. An entry is a block: the comments right above its header, the header, and all up to its
 * last key. Blocks go and come whole, with one blank line, so that two branches that edit different entries merge.
 */
final class LineEdits {

    /** Each with its line break. */
    private final List<String> lines;

    private final List<Block> blocks;
    private final Map<String, Block> byId = new HashMap<>();
    private final boolean hasVersion;
    private final String lineBreak;
    private final Map<Integer, String> replaced = new HashMap<>();
    private final List<DebtDraft> drafts = new ArrayList<>();

    /**
     * An entry as lines, from 0.
     *
     * @param start the first comment above its header
     * @param end the line behind its last key
     * @param table what it says
     * @param latest the last in order of its own id and those of all entries above
     */
    private record Block(int start, int end, DebtTable table, String latest) {

        String id() {
            return table.value("id") instanceof String id ? id : "";
        }

        /** The uses with their lines and numbers. */
        Map<String, Item> uses() {
            return table.value("uses") instanceof DebtTable uses ? uses.items() : Map.of();
        }
    }

    private LineEdits(List<String> lines, List<Block> blocks, boolean hasVersion) {
        this.lines = lines;
        this.blocks = blocks;
        this.hasVersion = hasVersion;
        blocks.forEach(block -> byId.putIfAbsent(block.id().strip(), block));
        this.lineBreak = !lines.isEmpty() && lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
    }

    /** Null for a file whose entries have no header of their own. */
    static @Nullable LineEdits of(String text, DebtTable root) {
        List<String> lines = split(text);
        List<Block> blocks = new ArrayList<>();
        if (root.value("debt") instanceof List<?> entries) {
            if (entries.isEmpty()) {
                return null;
            }
            String latest = "";
            for (int i = 0; i < entries.size(); i++) {
                Item entry = (Item) entries.get(i);
                int header = entry.line() - 1;
                if (!(entry.value() instanceof DebtTable table)
                        || !lines.get(header).stripLeading().startsWith("[[")) {
                    return null;
                }
                int next = i + 1 < entries.size() ? ((Item) entries.get(i + 1)).line() - 1 : lines.size();
                Block block = new Block(start(lines, header), end(lines, header, next), table, latest);
                latest = block.id().compareTo(latest) > 0 ? block.id() : latest;
                blocks.add(new Block(block.start(), block.end(), table, latest));
            }
        }
        return new LineEdits(lines, blocks, root.value("version") != null);
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n') + 1; end > 0; end = text.indexOf('\n', start) + 1) {
            lines.add(text.substring(start, end));
            start = end;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** A line that closes a text of several lines is no comment, whatever it starts with. */
    private static int start(List<String> lines, int header) {
        int start = header;
        while (start > 0 && isComment(lines.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#") && !line.contains("\"\"\"") && !line.contains("'''");
    }

    private static int end(List<String> lines, int header, int next) {
        int end = next;
        while (end > header + 1 && (lines.get(end - 1).isBlank() || isComment(lines.get(end - 1)))) {
            end--;
        }
        return end;
    }

    boolean hasEdits() {
        return !replaced.isEmpty() || !drafts.isEmpty();
    }

    /** Only in a file in our own form, where each use has a line that ends with its number. */
    void lower(DebtEntry entry, AllowedUse use, int found) {
        Block block = byId.get(entry.id());
        if (block == null) {
            return;
        }
        block.uses().forEach((key, item) -> {
            if (item.value() instanceof Long listed
                    && listed > found
                    && ApiRef.parse(key).equals(use.api())) {
                int at = item.line() - 1;
                replaced.put(at, found == 0 ? "" : withNumber(lines.get(at), listed.toString(), found));
            }
        });
    }

    /** The number stands behind the equals sign that follows the API in its quotes. */
    private static String withNumber(String line, String before, int after) {
        int at = line.indexOf(before, line.indexOf('=', endOfKey(line)));
        return line.substring(0, at) + after + line.substring(at + before.length());
    }

    private static int endOfKey(String line) {
        int at = line.indexOf('"') + 1;
        while (at > 0 && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Its place is before the first entry whose id comes after its own. */
    void add(DebtDraft draft) {
        drafts.add(draft);
    }

    String text() {
        List<String> out = new ArrayList<>();
        Map<Integer, List<DebtDraft>> before = new HashMap<>();
        drafts.sort(Comparator.comparing(DebtDraft::id));
        drafts.forEach(draft ->
                before.computeIfAbsent(place(draft), key -> new ArrayList<>()).add(draft));
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            copy(from, block.start(), out);
            for (DebtDraft draft : before.getOrDefault(i, List.of())) {
                append(draft, out);
                out.add(lineBreak);
            }
            from = isPaid(block) ? remove(block, out) : block.start();
        }
        copy(from, lines.size(), out);
        if (!hasVersion && blocks.isEmpty() && !drafts.isEmpty()) {
            endLastLine(out);
            out.add("version = 1" + lineBreak);
        }
        for (DebtDraft draft : before.getOrDefault(blocks.size(), List.of())) {
            separate(out);
            append(draft, out);
        }
        return String.join("", out);
    }

    /** The index of the first block whose id, or an id above it, is not before the draft's. */
    private int place(DebtDraft draft) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).latest().compareTo(draft.id()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isPaid(Block block) {
        return !block.uses().isEmpty()
                && block.uses().values().stream().allMatch(use -> "".equals(replaced.get(use.line() - 1)));
    }

    /** Where to go on: what follows keeps its distance, and at the end of the file no blank line is left over. */
    private int remove(Block block, List<String> out) {
        int next = block.end();
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean isLast = next == lines.size();
        while (isLast && !out.isEmpty() && out.get(out.size() - 1).isBlank()) {
            out.remove(out.size() - 1);
        }
        return next;
    }

    private void copy(int from, int to, List<String> out) {
        for (int i = from; i < to; i++) {
            String line = replaced.getOrDefault(i, lines.get(i));
            if (!line.isEmpty()) {
                out.add(line);
            }
        }
    }

    /** One blank line above what is appended. */
    private void separate(List<String> out) {
        endLastLine(out);
        if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
            out.add(lineBreak);
        }
    }

    private void endLastLine(List<String> out) {
        int last = out.size() - 1;
        if (last >= 0 && !out.get(last).endsWith("\n")) {
            out.set(last, out.get(last).stripTrailing() + lineBreak);
        }
    }

    private void append(DebtDraft draft, List<String> out) {
        draft.render().lines().forEach(line -> out.add(line + lineBreak));
    }
}
