package io.scalewell.ui.run.list;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.run.RunSummary;

/** Who started a run, for people. */
public final class StarterWords {

    private StarterWords() {}

    public static String of(RunSummary run) {
        return run.startedBy() == ActorKind.GUEST ? UI.getCurrent().getTranslation("run.starter.form") : run.starter();
    }
}
