package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.function.Consumer;

/** What stands in the way of publishing; each line leads to the step that it is about. */
final class ObstacleList extends Div {

    ObstacleList(ProcessDefinition draft, List<InputError> problems, Consumer<String> onJump) {
        addClassNames("sw-note", "sw-note-waiting");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(line(draft, problem, onJump))));
        add(new Paragraph(getTranslation("editor.obstacles", problems.size())), list);
    }

    private static Component line(ProcessDefinition draft, InputError problem, Consumer<String> onJump) {
        var step = StepProblems.stepOf(draft, problem).flatMap(key -> Steps.find(draft, key));
        return step.<Component>map(found -> jump(found, problem, onJump)).orElseGet(() -> new Span(problem.detail()));
    }

    private static NativeButton jump(Step step, InputError problem, Consumer<String> onJump) {
        var text = step.title().isBlank() ? problem.detail() : step.title() + ": " + problem.detail();
        var button = new NativeButton(text, click -> onJump.accept(step.key()));
        button.addClassName("sw-link");
        return button;
    }
}
