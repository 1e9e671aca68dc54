package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.run.TaskApprover;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.process.RoleWords;
import java.util.stream.Collectors;

/** Says who has a task, or of whom it is asked now. */
final class TaskHolder {

    private TaskHolder() {}

    static String of(TaskView task, Component translator) {
        var assignee = task.assignee();
        if (assignee != null) {
            return RoleWords.of(assignee.label(), translator);
        }
        var approval = task.approval();
        return approval == null
                ? translator.getTranslation("run.assign.nobody")
                : approval.approvers().stream()
                        .filter(each -> each.asked() && each.approved() == null)
                        .map(TaskApprover::who)
                        .map(who -> RoleWords.of(who.label(), translator))
                        .collect(Collectors.joining(", "));
    }
}
