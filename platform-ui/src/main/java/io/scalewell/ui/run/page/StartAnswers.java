package io.scalewell.ui.run.page;

import com.vaadin.flow.component.details.Details;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.run.field.FieldText;
import io.scalewell.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/** What was given when the run was started; open at once when an outsider wrote it, since nobody here has read it yet. */
final class StartAnswers extends Details {

    private final Workspace workspace;
    private @Nullable RunKey shown;

    StartAnswers(Workspace workspace) {
        this.workspace = workspace;
        addClassName("sw-start-answers");
        setSummaryText(getTranslation("run.start-answers"));
    }

    void show(RunDetail run) {
        var facts = new Facts();
        var text = new FieldText(workspace.times(), this);
        for (var field : run.definition().startFields()) {
            var value = run.fields().get(field.key());
            if (value != null) {
                facts.add(field.label(), text.shown(field, value));
            }
        }
        removeAll();
        add(facts);
        setVisible(!facts.isEmpty());
        if (!run.summary().key().equals(shown)) {
            shown = run.summary().key();
            setOpened(run.summary().startedBy() == ActorKind.GUEST);
        }
    }
}
