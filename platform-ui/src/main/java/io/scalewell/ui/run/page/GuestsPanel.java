package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.CopyField;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People from outside who do tasks of the run: who they are, when they were there, and one more. */
final class GuestsPanel extends ScreenPanel {

    private final Workspace workspace;
    private final Guests guests;
    private final RunKey run;
    private final Map<TaskId, TaskView> tasks;
    private final ProblemArea problems = new ProblemArea();
    private final UnorderedList list = new UnorderedList();
    private final Div result = new Div();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final CheckboxGroup<TaskView> handed = new CheckboxGroup<>();
    private final Checkbox mail = new Checkbox();

    /**
     * @param step the number of the step that is to be handed over; 0 for none
     * @param sent whether mails are sent
     */
    GuestsPanel(Workspace workspace, Guests guests, RunDetail run, int step, boolean sent, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.guests = guests;
        this.run = run.summary().key();
        tasks = run.tasks().stream().collect(Collectors.toMap(TaskView::id, Function.identity()));
        setTitle(getTranslation("guests.title"));
        list.addClassName("sw-list");
        result.addClassName("sw-stack");
        name.setLabel(getTranslation("guests.name"));
        name.setMaxLength(100);
        name.setWidthFull();
        email.setLabel(getTranslation("guests.email"));
        email.setMaxLength(254);
        email.setWidthFull();
        handed.setLabel(getTranslation("guests.tasks"));
        handed.setItemLabelGenerator(TaskView::title);
        mail.setLabel(getTranslation(sent ? "guests.mail" : "guests.no-mail"));
        mail.setValue(sent);
        mail.setEnabled(sent);
        problems.field("/name", name).field("/email", email).field("/tasks", handed);
        var body = new Div(list);
        body.addClassName("sw-stack");
        var choices = problems.find(() -> guests.handable(this.run)).orElse(List.of()).stream()
                .map(tasks::get)
                .filter(Objects::nonNull)
                .toList();
        if (choices.isEmpty()) {
            body.add(new Paragraph(getTranslation("guests.none")));
        } else {
            handed.setItems(choices);
            handed.setValue(meant(choices, step));
            body.add(new H3(getTranslation("guests.invite")), new Paragraph(getTranslation("guests.text")));
            body.add(form(name, email, handed, mail));
            var invite = new Button(getTranslation("guests.do"), click -> invite());
            invite.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(invite);
        }
        body.add(problems, result);
        setBody(body);
        showGuests();
    }

    /** The step, with all that wait for the same role which nobody fills. */
    private static Set<TaskView> meant(List<TaskView> choices, int step) {
        var first = choices.stream().filter(task -> task.number() == step).findFirst();
        var role = first.map(GuestsPanel::role).orElse("");
        Set<TaskView> meant = new LinkedHashSet<>();
        first.ifPresent(meant::add);
        choices.stream()
                .filter(task -> !role.isEmpty() && role(task).equals(role))
                .forEach(meant::add);
        return meant;
    }

    private static String role(TaskView task) {
        var whose = task.assignee();
        return whose == null || whose.member() != null || whose.team() != null || whose.role() == null
                ? ""
                : whose.role();
    }

    private void invite() {
        // in the order of the run, not of the clicks
        var chosen = handed.getListDataView()
                .getItems()
                .filter(handed.getValue()::contains)
                .map(TaskView::id)
                .toList();
        var wish = new NewGuest(name.getValue(), email.getValue(), chosen, mail.getValue(), getLocale());
        problems.find(() -> guests.invite(run, wish)).ifPresent(this::showInvited);
    }

    private void showInvited(Guest guest) {
        name.clear();
        email.clear();
        showLink(guest);
        showGuests();
    }

    private void showLink(Guest guest) {
        problems.find(() -> guests.link(guest.id())).ifPresent(link -> {
            result.removeAll();
            result.add(
                    new Paragraph(getTranslation("guests.link.text", guest.name())),
                    CopyField.ofAddress(getTranslation("guests.link"), link.toString()));
        });
    }

    private void revoke(Guest guest) {
        if (problems.attempt(() -> guests.revoke(guest.id()))) {
            result.removeAll();
            showGuests();
        }
    }

    private void showGuests() {
        var all = problems.find(() -> guests.of(run)).orElse(List.of());
        list.removeAll();
        list.setVisible(!all.isEmpty());
        all.forEach(
                guest -> list.add(new GuestItem(workspace, guest, tasks, () -> showLink(guest), () -> revoke(guest))));
    }
}
