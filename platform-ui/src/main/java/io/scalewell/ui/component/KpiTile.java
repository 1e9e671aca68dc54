package io.scalewell.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One figure: what it is, its value, its change and its recent course. Several stand in a {@code sw-kpis} strip. */
public final class KpiTile extends Div {

    private static final long serialVersionUID = 1L;

    /** What a change means to the reader; a longer cycle time is bad, a higher throughput good. */
    public enum Change {
        GOOD,
        BAD,
        FLAT
    }

    public KpiTile(String label, String value) {
        addClassName("sw-kpi");
        add(part(label, "sw-kpi-label"), part(value, "sw-kpi-value"));
    }

    /** A strip of figures beside each other. */
    public static Div strip(KpiTile... tiles) {
        var strip = new Div(tiles);
        strip.addClassName("sw-kpis");
        return strip;
    }

    /** A second figure that belongs to the value. */
    public KpiTile withDetail(String text) {
        add(part(text, "sw-kpi-detail"));
        return this;
    }

    /** @param text the whole sentence, such as "12 % slower than before", with an arrow where it helps */
    public KpiTile withChange(Change change, String text) {
        var delta = part(text, "sw-kpi-delta");
        delta.addClassName("sw-kpi-delta-" + change.name().toLowerCase(Locale.ROOT));
        add(delta);
        return this;
    }

    /** @param label what the line says, for who does not see it */
    public KpiTile withCourse(List<@Nullable Double> values, String label) {
        var chart = new Chart(new ChartSpec.Sparkline(values, label));
        chart.addClassName("sw-kpi-chart");
        addComponentAtIndex(2, chart);
        return this;
    }

    /** @param definition what exactly is counted, shown on an information sign */
    public KpiTile withDefinition(String definition) {
        var sign = Icon.named(Symbol.INFO, definition);
        sign.getElement().setAttribute("title", definition);
        getElement().getChild(0).appendChild(sign.getElement());
        return this;
    }

    private static Span part(String text, String className) {
        var part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
