package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.Rung;
import io.scalewell.ui.shell.ProblemArea;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** WHEN, IF and THEN below each other, and how far it is trusted. */
final class DefinitionForm extends Div {

    private final TextField name = new TextField();
    private final KindCard trigger;
    private final FilterCard filter;
    private final ActionCards actions;
    private final RungCard rung = new RungCard();
    private @Nullable String serialBy;

    DefinitionForm(SettingSources sources, Supplier<List<String>> sampleFields, ZoneId zone) {
        addClassName("sw-recipe-form");
        name.setLabel(getTranslation("builder.name"));
        name.setMaxLength(200);
        name.setWidth("min(720px, 100%)");
        trigger = new KindCard(
                sources,
                getTranslation("builder.when"),
                getTranslation("builder.trigger.kind"),
                sources.kinds().triggers());
        filter = new FilterCard(sampleFields, zone);
        actions = new ActionCards(sources);
        var beginning = new OrderedList();
        beginning.addClassName("sw-recipe");
        beginning.add(trigger, filter);
        var end = new OrderedList();
        end.addClassName("sw-recipe");
        end.add(rung);
        var templates = new Paragraph(getTranslation("builder.templates"));
        templates.addClassName("sw-quiet");
        add(name, beginning, actions, templates, end);
    }

    void show(AutomationDefinition definition) {
        name.setValue(definition.name());
        trigger.show(definition.trigger());
        filter.show(definition.filter());
        actions.show(definition.actions());
        rung.show(Objects.requireNonNullElse(definition.rung(), Rung.SHADOW));
        serialBy = definition.serialBy();
    }

    AutomationDefinition value() {
        return new AutomationDefinition(
                name.getValue().strip(), trigger.value(), filter.value(), actions.value(), rung.value(), serialBy);
    }

    void register(ProblemArea problems) {
        problems.forgetFields();
        problems.field("/name", name);
        trigger.register(problems, "/trigger");
        filter.register(problems);
        actions.register(problems, "/actions");
    }

    void mark() {
        trigger.mark();
        filter.mark();
        actions.mark();
    }
}
