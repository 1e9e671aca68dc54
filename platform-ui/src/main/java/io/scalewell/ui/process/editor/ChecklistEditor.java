package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.process.LiveDrafts.Editor;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.StepAutomation;
import io.scalewell.ui.component.Outline;
import io.scalewell.ui.component.OutlineCommand;
import io.scalewell.ui.component.OutlineLine;
import io.scalewell.ui.process.StepWords.Section;
import io.scalewell.ui.shell.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The checklist as it is typed, saved line by line. Several people may type in it; none loses a word. */
final class ChecklistEditor extends Div {

    private final Workspace workspace;
    private final EditorServices services;
    private final DraftSession session;
    private final Editing editing;
    private final Checklist checklist = new Checklist();
    private final Outline outline;
    private final Company company;
    private @Nullable String awaited;

    ChecklistEditor(Workspace workspace, EditorServices services, DraftSession session, Editing editing) {
        this.workspace = workspace;
        this.services = services;
        this.session = session;
        this.editing = editing;
        outline = new Outline(workspace.me().id() + "/" + session.key());
        outline.setZone(workspace.organization().zone());
        outline.onChange(this::save);
        outline.onSelect(this::come);
        outline.onCommand(this::obey);
        company = new Company(services.drafts(), session.key(), this::catchUp, this::showPresent);
        company.joinWhileShown(this);
        add(outline);
        addAttachListener(attached -> {
            outline.setOptions(new OutlineChoices(services, this).of(session.draft()));
            show();
            if (session.draft().steps().isEmpty()) {
                outline.begin();
            }
        });
    }

    /** Shows the draft as it is now; what the reader has typed meanwhile is merged into it. */
    void show() {
        checklist.show(session.draft());
        outline.show(checklist.lines());
    }

    void jump(String step) {
        outline.select(step);
    }

    void markProblem(String step, String text) {
        outline.markProblem(step, text);
    }

    void clearProblems() {
        outline.clearProblems();
    }

    private void save(List<OutlineLine> lines) {
        var before = session.draft();
        var typed = before;
        try {
            typed = checklist.typed(lines, before);
            if (session.replace(typed)) {
                outline.confirm();
                checkRules(before);
                editing.draftTyped();
                selectAwaited();
            } else {
                editing.draftReplaced();
            }
        } catch (Invalid invalid) {
            outline.refuse(invalid.message().in(getLocale()));
            mark(typed, invalid.errors());
        } catch (Problem problem) {
            outline.refuse(problem.message().in(getLocale()));
        }
    }

    /** Rules are read in the browser first; the server has the last word on them. */
    private void checkRules(ProcessDefinition before) {
        var rules = new StepRules(session.draft());
        if (!rules.equals(new StepRules(before))) {
            outline.clearProblems();
            mark(
                    session.draft(),
                    session.problems().stream().filter(StepRules::concerns).toList());
        }
    }

    private void mark(ProcessDefinition definition, List<InputError> errors) {
        errors.forEach(error -> StepProblems.stepOf(definition, error)
                .ifPresent(step -> outline.markProblem(step, error.message().in(getLocale()))));
    }

    /** Somebody saved the draft; when it was this screen, the revision is known already. */
    private void catchUp(long revision) {
        if (revision == 0 || revision > session.detail().draftRevision()) {
            session.reload();
            editing.draftReplaced();
        }
    }

    private void showPresent(List<Editor> others) {
        outline.showPresent(new PresentPeople(this::name, workspace.me().id()).of(others));
    }

    private String name(MemberId member) {
        return services.names().of(member, "?");
    }

    private void come(String line) {
        checklist.stepOf(line).ifPresent(this::select);
        company.at(line);
    }

    /** A line without a word is no step yet; the reader comes to it with its first word. */
    private void select(String step) {
        if (Steps.find(session.draft(), step).isPresent()) {
            awaited = null;
            editing.selected(step);
        } else {
            awaited = step;
        }
    }

    private void selectAwaited() {
        if (awaited != null) {
            select(awaited);
        }
    }

    private void obey(OutlineCommand command) {
        var section = command.command().equals("chip") ? section(command.kind()) : Section.KIND;
        var kind = command.kind();
        if (command.command().equals("map")) {
            editing.showMap();
        } else if (command.command().equals("automate") && kind != null) {
            checklist
                    .stepOf(command.key())
                    .flatMap(step -> Steps.find(session.draft(), step))
                    .ifPresent(step -> automate(step, kind));
        } else {
            checklist.stepOf(command.key()).ifPresent(step -> editing.ask(step, section));
        }
    }

    /** Goes to a new automation for this step. */
    private void automate(Step step, String action) {
        workspace.go(AutomationNavigation.NEW, StepAutomation.address(session.key(), step, action));
    }

    private static Section section(@Nullable String kind) {
        var wanted = kind == null ? "" : kind.toUpperCase(Locale.ROOT);
        return Arrays.stream(Section.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(Section.KIND);
    }
}
