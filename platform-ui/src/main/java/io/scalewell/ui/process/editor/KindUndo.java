package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.UndoToast;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Gives back what a step lost with its kind. */
final class KindUndo {

    private final Component translator;
    private final Consumer<Edit> saver;

    KindUndo(Component translator, Consumer<Edit> saver) {
        this.translator = translator;
        this.saver = saver;
    }

    /** Offers it, when there is something to give back. */
    void offer(Step before, Step after) {
        var lost = lost(before, after);
        if (lost.isEmpty()) {
            return;
        }
        var text = translator.getTranslation(
                "editor.kind.lost", said("step.kind." + after.kind()), String.join(", ", lost));
        new UndoToast(text, () -> saver.accept(back(before))).open();
    }

    private Edit back(Step before) {
        return Edit.of(
                said("editor.kind"),
                DraftPart.step(before.key()),
                Step::kind,
                step -> step.kind(before.kind())
                        .approval(before.approval())
                        .onReject(before.onReject())
                        .waitsFor(before.waitsFor())
                        .call(before.call())
                        .automation(before.automation()));
    }

    private List<String> lost(Step before, Step after) {
        var lost = new ArrayList<String>();
        if (!Objects.equals(before.approval(), after.approval())) {
            lost.add(said("editor.approval"));
        }
        if (!Objects.equals(before.onReject(), after.onReject())) {
            lost.add(said("editor.on-reject"));
        }
        if (!Objects.equals(before.waitsFor(), after.waitsFor())) {
            lost.add(said("editor.wait"));
        }
        if (!Objects.equals(before.call(), after.call())) {
            lost.add(said("editor.call"));
        }
        if (!Objects.equals(before.automation(), after.automation())) {
            lost.add(said("editor.automation"));
        }
        return lost;
    }

    private String said(String key) {
        return translator.getTranslation(key);
    }
}
