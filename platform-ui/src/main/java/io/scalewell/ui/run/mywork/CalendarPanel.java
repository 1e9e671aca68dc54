package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.identity.NewToken;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.ui.component.CopyField;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Set;

/** Makes the secret address at which a calendar program finds the reader's due tasks, and revokes those there are. */
final class CalendarPanel extends ScreenPanel {

    private static final Set<Scope> ONLY = Set.of(Scope.CALENDAR);

    private final Workspace workspace;
    private final Tokens tokens;
    private final ProblemArea problems = new ProblemArea();
    private final Div created = new Div();
    private final UnorderedList known = new UnorderedList();

    CalendarPanel(Workspace workspace, Tokens tokens, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.tokens = tokens;
        setTitle(getTranslation("work.calendar.title"));
        created.addClassName("sw-stack");
        known.addClassName("sw-list");
        var create = new Button(getTranslation("work.calendar.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        setBody(new Paragraph(getTranslation("work.calendar.text")), problems, created, known);
        setActions(create);
        refresh();
    }

    private void create() {
        problems.find(() -> tokens.create(getTranslation("work.calendar.name"), ONLY, null))
                .ifPresent(this::show);
    }

    private void show(NewToken token) {
        created.removeAll();
        created.add(
                CopyField.ofAddress(
                        getTranslation("work.calendar.address"), "/api/calendar/" + token.secret() + ".ics"),
                new Paragraph(getTranslation("work.calendar.once")));
        refresh();
    }

    private void refresh() {
        problems.find(this::own).ifPresent(all -> {
            known.removeAll();
            known.setVisible(!all.isEmpty());
            all.forEach(token -> known.add(row(token)));
        });
    }

    private List<Token> own() {
        var me = workspace.me().id();
        return tokens.list().stream()
                .filter(token -> token.scopes().equals(ONLY) && token.member().equals(me))
                .toList();
    }

    private ListItem row(Token token) {
        var times = workspace.times();
        var made = times.moment(token.createdAt());
        var lead = new Div(new Icon(Symbol.CALENDAR));
        lead.addClassName("sw-row-lead");
        var used = token.lastUsedAt();
        var use = new Span(
                used == null
                        ? getTranslation("work.calendar.unused")
                        : getTranslation("work.calendar.used", times.moment(used)));
        use.addClassName("sw-row-meta");
        var main = new Div(new Span(getTranslation("work.calendar.since", made)), use);
        main.addClassName("sw-stack");
        var revoke = new Button(getTranslation("work.calendar.revoke"), click -> {
            if (problems.attempt(() -> tokens.revoke(token.id()))) {
                created.removeAll();
                refresh();
            }
        });
        revoke.addThemeVariants(ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("work.calendar.revoke.of", made));
        var tail = new Div(revoke);
        tail.addClassName("sw-row-tail");
        var row = new ListItem(lead, main, tail);
        row.addClassName("sw-row");
        return row;
    }
}
