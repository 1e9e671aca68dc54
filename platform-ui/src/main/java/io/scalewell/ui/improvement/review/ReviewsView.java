package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.ReviewSummary;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All reviews: those to come, then those that were held. */
@PermitAll
@Route(value = ReviewNavigation.REVIEWS, layout = MainLayout.class)
public final class ReviewsView extends Screen implements BeforeEnterObserver {

    private final Reviews reviews;
    private final Processes processes;
    private final Members members;
    private final Div content = new Div();

    ReviewsView(Workspace workspace, Reviews reviews, Processes processes, Members members) {
        super(workspace);
        this.reviews = reviews;
        this.processes = processes;
        this.members = members;
        showTitle(getTranslation("review.list"));
        if (workspace.me().role().mayDesign()) {
            var create = new Button(
                    getTranslation("review.schedule"),
                    new Icon(Symbol.PLUS),
                    click -> workspace.go(ReviewNavigation.REVIEWS + "?panel=new"));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header().actions(create);
        }
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        problems().find(reviews::list).ifPresent(this::show);
        var query = Query.of(event.getLocation().getQueryParameters());
        if (query.text("panel").isPresent() && workspace().me().role().mayDesign()) {
            Runnable close = () -> workspace().go(ReviewNavigation.REVIEWS);
            showPanel(new NewSeriesPanel(workspace(), reviews, processes, members, close), close);
        } else {
            hidePanel();
        }
    }

    private void show(List<ReviewSummary> all) {
        content.removeAll();
        if (all.isEmpty()) {
            content.add(
                    new EmptyState(Symbol.REVIEW, getTranslation("review.empty"), getTranslation("review.empty.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("sw-list");
        all.forEach(review -> list.add(new ReviewRow(workspace(), review)));
        content.add(list);
    }
}
