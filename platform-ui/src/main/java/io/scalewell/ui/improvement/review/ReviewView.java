package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewState;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.ui.component.Clock;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.function.Function;

/** One review: prepared while it is scheduled, held while it is open, read as minutes when it is closed. */
@PermitAll
@Route(value = "reviews/:review", layout = MainLayout.class)
public final class ReviewView extends Screen implements BeforeEnterObserver {

    private final Reviews reviews;
    private final Members members;
    private final Div content = new Div();
    private final boolean mayHold;

    ReviewView(Workspace workspace, Reviews reviews, Members members) {
        super(workspace);
        this.reviews = reviews;
        this.members = members;
        mayHold = workspace.me().role().mayDesign();
        content.addClassName("sw-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reviews.get(RouteKeys.read(event, ReviewNavigation.KEY, ReviewKey::of)));
    }

    private void show(Review review) {
        var summary = review.summary();
        showTitle(summary.name());
        header().way(new Crumb(getTranslation("review.list"), ReviewNavigation.REVIEWS))
                .beside(ScreenHeader.key(summary.key().value()), ReviewRow.chip(summary.state()))
                .subtitle(getTranslation(
                        "review.with",
                        workspace().times().moment(summary.scheduledAt()),
                        String.join(", ", review.participants())))
                .actions(buttons(review));
        content.removeAll();
        content.setClassName("sw-live", summary.state() == ReviewState.OPEN);
        switch (summary.state()) {
            case SCHEDULED -> content.add(agenda(review));
            case OPEN -> hold(review);
            case CLOSED -> content.add(minutes(summary.key()));
            case SKIPPED -> content.add(new Paragraph(getTranslation("review.skipped")));
        }
    }

    private Component[] buttons(Review review) {
        var buttons = new ArrayList<Component>();
        if (mayHold) {
            switch (review.summary().state()) {
                case SCHEDULED -> {
                    boolean nothing = review.agenda().isEmpty();
                    buttons.add(button("review.skip", nothing, reviews::skip, review));
                    buttons.add(button("review.start", !nothing, reviews::open, review));
                }
                case OPEN -> buttons.add(button("review.close", true, reviews::close, review));
                case CLOSED, SKIPPED -> {}
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private Button button(String textKey, boolean primary, Function<ReviewKey, Review> action, Review review) {
        var button = new Button(getTranslation(textKey), click -> act(action, review));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void act(Function<ReviewKey, Review> action, Review review) {
        problems().find(() -> action.apply(review.summary().key())).ifPresent(this::show);
    }

    private Component agenda(Review review) {
        if (review.agenda().isEmpty()) {
            return new EmptyState(
                    Symbol.REVIEW, getTranslation("review.nothing"), getTranslation("review.nothing.text"));
        }
        boolean open = review.summary().state() == ReviewState.OPEN && mayHold;
        var list = new OrderedList();
        list.addClassName("sw-agenda");
        review.agenda()
                .forEach(item -> list.add(new AgendaRow(
                        workspace(),
                        item,
                        open
                                ? text -> act(
                                        key -> reviews.decide(key, item.position(), text.isEmpty() ? null : text),
                                        review)
                                : null)));
        return list;
    }

    private void hold(Review review) {
        var opened = review.summary().openedAt();
        if (opened != null) {
            content.add(new Div(
                    new Span(getTranslation("review.running")),
                    Clock.running(opened, workspace().times().now())));
        }
        content.add(agenda(review), new H2(getTranslation("review.actions")));
        review.actionItems().forEach(item -> content.add(action(item)));
        if (mayHold) {
            var active = members.list().stream().filter(Member::active).toList();
            content.add(
                    new ActionForm(active, wish -> act(key -> reviews.addActionItem(key, wish), review)),
                    notes(review));
        }
    }

    private Component action(ActionItem item) {
        var action = new Div(new Span(item.title()));
        action.addClassName("sw-action");
        if (item.assigneeName() != null) {
            action.add(new Span(item.assigneeName()));
        }
        var due = item.due();
        if (due != null) {
            action.add(new Span(workspace().times().date(due)));
        }
        return action;
    }

    private Component notes(Review review) {
        var notes = new TextArea(getTranslation("review.notes"));
        notes.setMaxLength(20_000);
        notes.setWidthFull();
        notes.setValue(review.notes() == null ? "" : review.notes());
        notes.addValueChangeListener(change -> problems()
                .attempt(() -> reviews.takeNotes(
                        review.summary().key(), change.getValue().isBlank() ? null : change.getValue())));
        return notes;
    }

    private Component minutes(ReviewKey key) {
        var text = new Pre(reviews.minutes(key));
        text.addClassName("sw-json");
        var minutes = new Div(new H2(getTranslation("review.minutes")), text);
        minutes.addClassName("sw-minutes");
        return minutes;
    }
}
