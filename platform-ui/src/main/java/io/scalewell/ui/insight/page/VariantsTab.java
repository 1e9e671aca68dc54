package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.shared.insight.Variant;
import io.scalewell.ui.component.PlainTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways that work took, the most frequent first, what was done twice, and who handed work to whom. */
final class VariantsTab extends Div {

    private static final int SHOWN_FIRST = 20;
    private static final int SHOWN_AT_MOST = 500;

    private final Question question;
    private final Map<String, String> titles;

    VariantsTab(Question question) {
        this.question = question;
        addClassName("sw-stack");
        var variants = question.insights().variants(question.subject(), question.selection());
        titles = question.insights().steps(question.subject(), question.selection()).stream()
                .collect(Collectors.toMap(StepInsight::step, StepInsight::title, (first, second) -> first));
        if (variants.isEmpty()) {
            add(new NothingCompleted(question));
        } else {
            add(ways(variants), rework(), handOffs());
        }
    }

    private Component ways(List<Variant> variants) {
        var holder = new Div();
        holder.addClassName("sw-section");
        holder.add(table(variants.stream().limit(SHOWN_FIRST).toList()).scrolling());
        if (variants.size() > SHOWN_FIRST) {
            holder.add(new Button(getTranslation("insight.variants.more", variants.size() - SHOWN_FIRST), click -> {
                holder.removeAll();
                holder.add(
                        table(variants.stream().limit(SHOWN_AT_MOST).toList()).scrolling());
            }));
        }
        return holder;
    }

    private PlainTable table(List<Variant> variants) {
        var table = new PlainTable(
                getTranslation("insight.tab.VARIANTS"),
                getTranslation("insight.variants.way"),
                getTranslation("insight.variants.share"),
                getTranslation("insight.variants.count"),
                getTranslation("insight.variants.median"));
        variants.forEach(variant -> table.row(
                variant.activities().stream().map(this::title).collect(Collectors.joining(" → ")),
                question.numbers().share(variant.share()),
                question.numbers().count(variant.count()),
                question.duration(variant.median())));
        return table;
    }

    private Component rework() {
        var counts = question.insights().rework(question.subject(), question.selection());
        if (counts.isEmpty()) {
            return new Div();
        }
        var table = new PlainTable(
                getTranslation("insight.rework"),
                getTranslation("insight.steps.step"),
                getTranslation("insight.rework.cases"));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry ->
                        table.row(title(entry.getKey()), question.numbers().count(entry.getValue())));
        return section("insight.rework", table);
    }

    private Component handOffs() {
        var handOffs = question.insights().handOffs(question.subject(), question.selection());
        if (handOffs.isEmpty()) {
            return new Div();
        }
        var table = new PlainTable(
                getTranslation("insight.hand-offs"),
                getTranslation("insight.hand-offs.from-to"),
                getTranslation("insight.variants.count"));
        handOffs.stream()
                .limit(SHOWN_FIRST)
                .forEach(each -> table.row(
                        each.from() + " → " + each.to(), question.numbers().count(each.count())));
        return section("insight.hand-offs", table);
    }

    private Component section(String titleKey, Component content) {
        var section = new Div(new H2(getTranslation(titleKey)), content);
        section.addClassName("sw-section");
        return section;
    }

    private String title(String activity) {
        return titles.getOrDefault(activity, activity);
    }
}
