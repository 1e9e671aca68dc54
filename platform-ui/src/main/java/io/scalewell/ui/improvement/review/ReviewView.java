package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewState;
import io.scalewell.shared.improvement.Reviews;
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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One review: prepared while it is scheduled, held while it is open, read as minutes when it is closed. */
@PermitAll
@Route(value = "reviews/:review", layout = MainLayout.class)
public final class ReviewView extends Screen implements BeforeEnterObserver {

    private final Reviews reviews;
    private final Members members;
    private final Div content = new Div();
    private final boolean mayHold;
    private @Nullable RunningReview running;

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
                .subtitle(subtitle(review))
                .actions(buttons(review));
        content.removeAll();
        running = null;
        switch (summary.state()) {
            case SCHEDULED -> prepare(review);
            case OPEN -> hold(review);
            case CLOSED -> content.add(new MinutesPage(workspace(), review));
            case SKIPPED -> content.add(new Paragraph(getTranslation("review.skipped")));
        }
    }

    /** The minutes say for themselves when it was held and with whom. */
    private String subtitle(Review review) {
        if (review.summary().state() == ReviewState.CLOSED) {
            return "";
        }
        var moment = workspace().times().moment(review.summary().scheduledAt());
        return review.participants().isEmpty()
                ? moment
                : getTranslation("review.with", moment, String.join(", ", review.participants()));
    }

    private Component[] buttons(Review review) {
        var buttons = new ArrayList<Component>();
        switch (review.summary().state()) {
            case SCHEDULED -> {
                if (mayHold) {
                    boolean nothing = review.agenda().isEmpty();
                    buttons.add(button("review.skip", nothing, reviews::skip, review));
                    buttons.add(button("review.start", !nothing, reviews::open, review));
                }
            }
            case OPEN -> {
                if (mayHold) {
                    buttons.add(button("review.close", true, reviews::close, review));
                }
            }
            case CLOSED -> {
                var key = review.summary().key();
                buttons.add(MinutesActions.download(reviews, key, getTranslation("review.minutes.download")));
                buttons.add(MinutesActions.print(getTranslation("review.minutes.print")));
            }
            case SKIPPED -> {}
        }
        return buttons.toArray(Component[]::new);
    }

    private Button button(String textKey, boolean primary, Function<ReviewKey, Review> action, Review review) {
        var key = review.summary().key();
        var button = new Button(
                getTranslation(textKey),
                click -> problems().find(() -> action.apply(key)).ifPresent(this::show));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void prepare(Review review) {
        if (review.agenda().isEmpty()) {
            content.add(new EmptyState(
                    Symbol.REVIEW, getTranslation("review.nothing"), getTranslation("review.nothing.text")));
            return;
        }
        var time = new ReviewTime();
        time.show(review, workspace().times().now());
        var agenda = new OrderedList();
        agenda.addClassName("sw-agenda");
        for (var item : review.agenda()) {
            var row = new AgendaRow(workspace(), item, null);
            row.show(review);
            agenda.add(row);
        }
        var remark = new Paragraph(getTranslation("review.agenda-as-of-now"));
        remark.addClassName("sw-quiet");
        content.add(time, remark, agenda);
    }

    private void hold(Review review) {
        var work = new ReviewWork(review.summary().key(), reviews, problems(), this::refresh);
        var active = mayHold ? members.list().stream().filter(Member::active).toList() : List.<Member>of();
        var shown = new RunningReview(workspace(), review, mayHold ? work : null, active);
        shown.show(review);
        content.add(shown);
        running = shown;
    }

    private void refresh(Review review) {
        var shown = running;
        if (shown != null) {
            shown.show(review);
        }
    }
}
