package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.RunKey;
import io.scalewell.ui.process.move.MovePlan;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;

/** What would happen to a run on another version of its process, and the button that moves it. */
final class MoveRunPanel extends ScreenPanel {

    /** @param onMoved after the run is on the version */
    MoveRunPanel(Migrations migrations, RunKey run, int version, Runnable onMoved, Runnable onClose) {
        super(onClose);
        setTitle(getTranslation("run.move", version));
        var problems = new ProblemArea();
        var body = new Div(problems);
        body.addClassName("sw-stack");
        problems.find(() -> migrations.preview(run, version)).ifPresent(preview -> {
            body.add(new Paragraph(getTranslation("run.move.text", preview.from(), version)), new MovePlan(preview));
            var move = new Button(getTranslation("run.move.do", version), click -> {
                if (problems.attempt(() -> migrations.move(run, version))) {
                    onMoved.run();
                }
            });
            move.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(move);
        });
        setBody(body);
    }
}
