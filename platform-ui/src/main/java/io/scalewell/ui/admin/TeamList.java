package io.scalewell.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Teams;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The teams with their members, who are changed in place, and a line for a new team. */
final class TeamList extends Div {

    private final Members members;
    private final Teams teams;
    private final ProblemArea problems = new ProblemArea();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private final TextField name = new TextField();

    TeamList(Members members, Teams teams) {
        this.members = members;
        this.teams = teams;
        addClassName("sw-section");
        list.addClassName("sw-list");
        nothing.setText(getTranslation("teams.empty"));
        nothing.addClassName("sw-quiet");
        name.setLabel(getTranslation("teams.new"));
        name.setMaxLength(100);
        problems.field("/name", name);
        var form = new Div(name, new Button(getTranslation("teams.create"), click -> create()));
        form.addClassName("sw-text-form");
        add(problems, nothing, list, form);
    }

    void refresh() {
        var people = members.list().stream().filter(Member::active).toList();
        var all = teams.list();
        list.removeAll();
        all.forEach(team -> list.add(row(team, people)));
        nothing.setVisible(all.isEmpty());
    }

    private void create() {
        if (problems.attempt(() -> teams.create(name.getValue().strip(), Set.of()))) {
            name.clear();
            refresh();
        }
    }

    private ListItem row(Team team, List<Member> people) {
        var title = new Span(team.name());
        title.addClassName("sw-strong");
        var main = new Div(title);
        main.addClassName("sw-row-main");
        var lead = new Div();
        lead.addClassName("sw-row-lead");
        var box = new MultiSelectComboBox<Member>();
        box.setItems(people);
        box.setItemLabelGenerator(MemberLabel::of);
        box.setAriaLabel(getTranslation("teams.members", team.name()));
        box.setPlaceholder(getTranslation("teams.members.placeholder"));
        box.setWidth("min(420px, 100%)");
        box.setValue(people.stream()
                .filter(person -> team.members().contains(person.id()))
                .collect(Collectors.toSet()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var ids = change.getValue().stream().map(Member::id).collect(Collectors.toSet());
                problems.attempt(() -> teams.changeMembers(team.id(), ids));
            }
        });
        var tail = new Div(box);
        tail.addClassName("sw-row-tail");
        var row = new ListItem(lead, main, tail);
        row.addClassNames("sw-row", "sw-row-team");
        return row;
    }
}
