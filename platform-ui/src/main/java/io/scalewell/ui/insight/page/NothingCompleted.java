package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;

/** Says that there is nothing to count in the chosen time. */
final class NothingCompleted extends Composite<EmptyState> {

    private final Question question;

    NothingCompleted(Question question) {
        this.question = question;
    }

    @Override
    protected EmptyState initContent() {
        var actions = new ArrayList<Component>();
        if (question.choice().period().isLimited()) {
            actions.add(new Button(
                    getTranslation("insight.empty.all"),
                    click -> question.ask(InsightChoice.PERIOD, Period.ALL.text())));
        }
        return new EmptyState(
                Symbol.INSIGHTS,
                getTranslation("insight.empty"),
                getTranslation("insight.empty.text"),
                actions.toArray(Component[]::new));
    }
}
