package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.function.Consumer;

/** What stands in the way of publishing, or is worth a look before; each line leads to the step, the part of its details or the field that it is about. */
final class ObstacleList extends Div {

    /** What has to be mended first. */
    static ObstacleList ofObstacles(ProcessDefinition draft, List<InputError> problems, Consumer<InputError> onMend) {
        return new ObstacleList("editor.obstacles", "sw-note-danger", draft, problems, onMend);
    }

    /** What does not keep anybody from publishing. */
    static ObstacleList ofWarnings(ProcessDefinition draft, List<InputError> problems, Consumer<InputError> onMend) {
        return new ObstacleList("editor.warnings", "sw-note-waiting", draft, problems, onMend);
    }

    /** @param intro the key of the sentence above, which is given how many there are */
    private ObstacleList(
            String intro,
            String look,
            ProcessDefinition draft,
            List<InputError> problems,
            Consumer<InputError> onMend) {
        addClassNames("sw-note", look, "sw-note-list");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(line(draft, problem, onMend))));
        add(new Paragraph(getTranslation(intro, problems.size())), list);
    }

    private NativeButton line(ProcessDefinition draft, InputError problem, Consumer<InputError> onMend) {
        var title = StepProblems.stepOf(draft, problem)
                .flatMap(key -> Steps.find(draft, key))
                .map(Step::title)
                .orElse("");
        var words = problem.message().in(getLocale());
        var text = title.isBlank() ? words : title + ": " + words;
        var button = new NativeButton(text, click -> onMend.accept(problem));
        button.addClassName("sw-link");
        return button;
    }
}
