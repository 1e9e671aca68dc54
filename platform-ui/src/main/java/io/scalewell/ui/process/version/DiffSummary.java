package io.scalewell.ui.process.version;

import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.diff.Difference;
import io.scalewell.shared.process.diff.ProcessDiff;
import io.scalewell.shared.process.diff.StageDiff;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What changed, in a line: "2 steps added, 1 step moved". */
public final class DiffSummary extends Paragraph {

    public DiffSummary(ProcessDiff diff) {
        var numbers = new LinkedHashMap<String, Integer>();
        numbers.put("added", diff.steps(Difference.ADDED).size());
        numbers.put("removed", diff.steps(Difference.REMOVED).size());
        numbers.put("moved", diff.movedSteps().size());
        numbers.put("changed", diff.steps(Difference.CHANGED).size());
        numbers.put("stages", (int)
                diff.stages().stream().filter(StageDiff::differs).count());
        numbers.put("header", diff.header().size());
        var words = numbers.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> getTranslation("diff.short." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        setText(words.isEmpty() ? getTranslation("diff.short.nothing") : words);
    }
}
