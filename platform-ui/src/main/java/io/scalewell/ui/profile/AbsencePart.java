package io.scalewell.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.Absences;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.NewAbsence;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When a member is away and who stands in. Managers may look after others. */
final class AbsencePart extends Div {

    private final Workspace workspace;
    private final Absences absences;
    private final List<Member> people;
    private final ProblemArea problems;
    private final ComboBox<Member> whose = new ComboBox<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private final AbsenceForm form;
    private Member member;

    /** @param onMember gets the address of another member who is to be looked at */
    AbsencePart(
            Workspace workspace, Absences absences, Members members, ProblemArea problems, Consumer<String> onMember) {
        this.workspace = workspace;
        this.absences = absences;
        this.problems = problems;
        people = members.list().stream()
                .filter(each -> each.active() && each.role().mayWork())
                .toList();
        member = workspace.me();
        form = new AbsenceForm(problems, this::save);
        addClassName("sw-section");
        whose.setLabel(getTranslation("absence.of"));
        whose.setItems(people);
        whose.setItemLabelGenerator(MemberLabel::of);
        whose.setVisible(workspace.me().role().mayDesign());
        whose.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onMember.accept(change.getValue().email());
            }
        });
        list.addClassName("sw-list");
        nothing.addClassName("sw-quiet");
        var help = new Paragraph(getTranslation("absence.help"));
        help.addClassName("sw-quiet");
        add(new H2(getTranslation("absence.title")), help, whose, nothing, list, form);
    }

    void show(String email) {
        member = people.stream()
                .filter(each -> each.email().equals(email))
                .findFirst()
                .orElse(workspace.me());
        whose.setValue(member);
        form.offer(
                people.stream().filter(each -> !each.id().equals(member.id())).toList());
        refresh();
    }

    private void refresh() {
        problems.find(() -> absences.list(member.id())).ifPresent(found -> {
            list.removeAll();
            found.forEach(absence -> list.add(row(absence)));
            nothing.setVisible(found.isEmpty());
            nothing.setText(getTranslation("absence.none", member.name()));
        });
        form.plan();
    }

    private void save(@Nullable Absence before, NewAbsence wish) {
        boolean done = problems.attempt(() -> {
            if (before == null) {
                absences.plan(member.id(), wish);
            } else {
                absences.change(before.id(), wish);
            }
        });
        if (done) {
            refresh();
        }
    }

    private ListItem row(Absence absence) {
        var times = workspace.times();
        var days = new Span(times.date(absence.from()) + " – " + times.date(absence.until()));
        days.addClassName("sw-strong");
        var main = new Div(days);
        main.addClassName("sw-row-main");
        var deputy = new Span(name(absence.deputy())
                .map(name -> getTranslation("absence.deputy.is", name))
                .orElseGet(() -> getTranslation("absence.deputy.none")));
        deputy.addClassName("sw-row-meta");
        main.add(deputy);
        if (absence.note() != null) {
            var note = new Span(absence.note());
            note.addClassNames("sw-row-meta", "sw-truncate");
            main.add(note);
        }
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        if (absence.now()) {
            tail.add(new StatusChip(Status.WAITING, getTranslation("absence.now")));
        }
        tail.add(
                button("absence.change", absence, () -> form.change(absence)),
                button("absence.end", absence, () -> end(absence)));
        var lead = new Div();
        lead.addClassName("sw-row-lead");
        var row = new ListItem(lead, main, tail);
        row.addClassName("sw-row");
        return row;
    }

    private Button button(String key, Absence absence, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                key + ".of",
                workspace.times().date(absence.from()),
                workspace.times().date(absence.until())));
        return button;
    }

    private void end(Absence absence) {
        if (problems.attempt(() -> absences.end(absence.id()))) {
            new UndoToast(getTranslation("absence.ended"), () -> save(null, wish(absence))).open();
            refresh();
        }
    }

    private static NewAbsence wish(Absence absence) {
        return new NewAbsence(absence.from(), absence.until(), absence.deputy(), absence.note());
    }

    private Optional<String> name(@Nullable MemberId deputy) {
        return people.stream()
                .filter(each -> each.id().equals(deputy))
                .map(MemberLabel::of)
                .findFirst();
    }
}
