package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.table.StepTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A table in a text, such as one with a column for the step and one for who does it. */
final class TableText {

    private TableText() {}

    /** Empty for anything but a table whose header names steps. */
    static Optional<StepTable> stepsOf(Node block) {
        if (!(block instanceof TableBlock)) {
            return Optional.empty();
        }
        List<StepTable.Line> lines = new ArrayList<>();
        for (Node part : MarkdownSource.children(block)) {
            for (Node row : MarkdownSource.children(part)) {
                if (row instanceof TableRow) {
                    lines.add(new StepTable.Line(
                            MarkdownSource.line(row),
                            MarkdownSource.children(row).stream()
                                    .map(MarkdownSource::plain)
                                    .toList()));
                }
            }
        }
        return !lines.isEmpty() && StepTable.describesSteps(lines.getFirst().cells())
                ? Optional.of(StepTable.of(lines))
                : Optional.empty();
    }
}
