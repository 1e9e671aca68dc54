package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.Verdict;
import io.scalewell.ui.process.PromiseWords;
import io.scalewell.ui.shell.ProblemArea;
import org.jspecify.annotations.Nullable;

/** What a change promises: the metric that it moves, which way, and what must not get worse. */
final class VerdictFields extends Div {

    private final Select<Metric> metric = new Select<>();
    private final Select<Verdict.Direction> direction = new Select<>();
    private final MultiSelectComboBox<Metric> counter = new MultiSelectComboBox<>();

    VerdictFields() {
        addClassName("sw-form");
        var help = new Paragraph(getTranslation("editor.verdict.help"));
        help.addClassName("sw-quiet");
        metric.setLabel(getTranslation("editor.verdict.metric"));
        metric.setItems(Metric.values());
        metric.setItemLabelGenerator(this::words);
        metric.setWidthFull();
        metric.addValueChangeListener(change -> direction.setValue(
                change.getValue() == null || change.getValue().lessIsBetter()
                        ? Verdict.Direction.DOWN
                        : Verdict.Direction.UP));
        direction.setLabel(getTranslation("editor.verdict.direction"));
        direction.setItems(Verdict.Direction.values());
        direction.setItemLabelGenerator(each -> getTranslation("editor.verdict." + each));
        direction.setValue(Verdict.Direction.DOWN);
        direction.setWidthFull();
        counter.setLabel(getTranslation("editor.verdict.counter"));
        counter.setItems(Metric.values());
        counter.setItemLabelGenerator(this::words);
        counter.setWidthFull();
        add(help, metric, direction, counter);
    }

    void tellProblemsTo(ProblemArea problems) {
        problems.field("/verdict", metric)
                .field("/verdict/metric", metric)
                .field("/verdict/direction", direction)
                .field("/verdict/counterMetrics", counter);
    }

    @Nullable
    Verdict value() {
        if (metric.isEmpty()) {
            return null;
        }
        var counters = counter.getValue().stream().map(PromiseWords::name).toList();
        return new Verdict(PromiseWords.name(metric.getValue()), direction.getValue(), counters);
    }

    private String words(Metric each) {
        return PromiseWords.of(PromiseWords.name(each), this);
    }
}
