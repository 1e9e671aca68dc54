package io.scalewell.backend.process.interchange.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what is above what in copied lines, and writes it as a checklist in Markdown with the same number of lines, so that what
 * is said about a line of it holds for the line that was copied.
 */
final class PastedOutline {

    private final List<PastedLine> lines = new ArrayList<>();
    private final boolean bulleted;
    private final boolean numberedStages;
    private final boolean indented;

    private PastedOutline(List<String> text) {
        boolean deepNumbers = read(text, false).stream().anyMatch(line -> line.depth() > 1);
        lines.addAll(read(text, deepNumbers));
        bulleted = lines.stream().anyMatch(line -> !line.bullet().isEmpty());
        numberedStages = lines.stream().anyMatch(line -> line.depth() == 1)
                && lines.stream().anyMatch(line -> line.depth() == 2);
        indented = !bulleted && lines.stream().anyMatch(line -> !line.isEmpty() && line.indentation() > 0);
    }

    private static List<PastedLine> read(List<String> text, boolean bareNumbers) {
        List<PastedLine> read = new ArrayList<>();
        for (String line : text) {
            read.add(PastedLine.of(line, read.size() + 1, bareNumbers));
        }
        return read;
    }

    static String toMarkdown(List<String> text) {
        return new PastedOutline(text).write();
    }

    private String write() {
        StringBuilder markdown = new StringBuilder();
        List<PastedLine> above = new ArrayList<>();
        int title = title();
        boolean inStep = false;
        for (int index = 0; index < lines.size(); index++) {
            PastedLine line = lines.get(index);
            if (!line.isEmpty()) {
                if (index == title) {
                    markdown.append("# ").append(withoutColon(line.words()));
                } else if (isHeading(index)) {
                    markdown.append("## ").append(withoutColon(line.words()));
                    above.clear();
                    inStep = false;
                } else if (isItem(line)) {
                    boolean item = level(line, above) > 0;
                    inStep = true;
                    markdown.append(item ? "  - [ ] " : "- [ ] ").append(escaped(line.words()));
                } else {
                    markdown.append(inStep ? "  " : "").append(escaped(line.words()));
                }
            }
            markdown.append('\n');
        }
        return markdown.toString();
    }

    /** The first line, when it stands apart from what follows or is the only one without a bullet. */
    private int title() {
        int first = next(0);
        if (first < 0
                || !lines.get(first).mayBeHeading()
                || lines.get(first).words().endsWith(":")) {
            return -1;
        }
        int second = next(first + 1);
        boolean apart = second > first + 1;
        boolean beforeHeading = second >= 0 && isHeading(second);
        boolean onlyPlain = bulleted
                && lines.stream()
                        .skip(first + 1L)
                        .filter(line -> !line.isEmpty())
                        .noneMatch(PastedLine::mayBeHeading);
        return second >= 0 && (beforeHeading || onlyPlain || (apart && !bulleted && !isLast(second))) ? first : -1;
    }

    private boolean isLast(int index) {
        return next(index + 1) < 0;
    }

    /** With a colon, with items right below it, or a number of its own above numbers such as 1.1. */
    private boolean isHeading(int index) {
        PastedLine line = lines.get(index);
        int below = next(index + 1);
        if (below < 0) {
            return false;
        }
        if (numberedStages && line.depth() > 0) {
            return line.depth() == 1;
        }
        if (!line.mayBeHeading()) {
            return false;
        }
        boolean itemsBelow = bulleted
                ? !lines.get(below).bullet().isEmpty()
                : indented && lines.get(below).indentation() > line.indentation() && hasDeeper(below);
        return itemsBelow || (line.words().endsWith(":") && lines.get(below).indentation() >= line.indentation());
    }

    /** With indentation alone: two levels are steps with sub-items, three have stages above them. */
    private boolean hasDeeper(int below) {
        int own = lines.get(below).indentation();
        return lines.stream().anyMatch(line -> !line.isEmpty() && line.indentation() > own);
    }

    private boolean isItem(PastedLine line) {
        return !bulleted || !line.bullet().isEmpty();
    }

    /** How many items it lies within. A sign that was used above it closes all that came after. */
    private static int level(PastedLine line, List<PastedLine> above) {
        for (int index = 0; index < above.size(); index++) {
            PastedLine other = above.get(index);
            boolean same =
                    other.indentation() == line.indentation() && other.bullet().equals(line.bullet());
            if (same || line.indentation() < other.indentation()) {
                above.subList(index, above.size()).clear();
                break;
            }
        }
        above.add(line);
        return above.size() - 1;
    }

    private int next(int from) {
        for (int index = from; index < lines.size(); index++) {
            if (!lines.get(index).isEmpty()) {
                return index;
            }
        }
        return -1;
    }

    private static String withoutColon(String words) {
        return escaped(
                words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words);
    }

    /** Signs of markup that nobody meant as such; colons and brackets stay, since they may name a role. */
    private static String escaped(String words) {
        return words.replaceAll("[\\\\`*_\\[<#]", "\\\\$0").replaceAll("^([-+>=~|])", "\\\\$1");
    }
}
