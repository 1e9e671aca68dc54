package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.publication.Affected;
import io.scalewell.shared.process.publication.AffectedGroup;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.process.StepWords;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who works by a process and will be told of the version, and whether they are asked to acknowledge it. */
final class AffectedPeople extends Div {

    private static final int MOST_NAMES = 8;

    private final Affected affected;
    private final UnaryOperator<String> names;
    private final Checkbox acknowledge = new Checkbox();

    AffectedPeople(Affected affected, UnaryOperator<String> names) {
        this.affected = affected;
        this.names = names;
        var text = new Paragraph(getTranslation("publish.affected", affected.members()));
        add(text);
        if (affected.members() == 0) {
            return;
        }
        var groups = new Facts();
        affected.groups().forEach(group -> groups.add(reason(group), members(group)));
        add(new Details(getTranslation("publish.affected.who"), groups));
        acknowledge.setLabel(getTranslation("publish.acknowledge"));
        acknowledge.setHelperText(getTranslation("publish.acknowledge.help"));
        add(acknowledge);
    }

    /** Those who are asked to acknowledge; nobody unless that is ticked. */
    List<Assignee> asked() {
        return acknowledge.getValue()
                ? affected.groups().stream().map(AffectedGroup::through).toList()
                : List.of();
    }

    private String reason(AffectedGroup group) {
        return group.assigned()
                ? StepWords.name(group.through(), this, names)
                : getTranslation("publish.affected.working");
    }

    private static String members(AffectedGroup group) {
        var all = group.members();
        return all.size() <= MOST_NAMES
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, MOST_NAMES)) + " +" + (all.size() - MOST_NAMES);
    }
}
