package io.scalewell.ui.run;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.TaskApproval;
import io.scalewell.shared.run.TaskApprover;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.process.RoleWords;
import io.scalewell.ui.text.Times;

/** Who has decided what about an approval, who is asked now, and how many agreed. */
public final class ApproverList extends Div {

    private final Times times;

    public ApproverList(Times times, TaskApproval approval) {
        this.times = times;
        addClassName("sw-approval");
        var summary = new Span(getTranslation("run.approval.agreed", approval.agreed(), approval.needed()));
        summary.addClassName("sw-strong");
        var mode = new Span(getTranslation(
                "run.approval.mode." + approval.mode(),
                approval.needed(),
                approval.approvers().size()));
        mode.addClassName("sw-quiet");
        var head = new Div(summary, mode);
        head.addClassName("sw-approval-head");
        var list = new OrderedList();
        list.addClassName("sw-approvers");
        approval.approvers().forEach(approver -> list.add(item(approver)));
        add(head, list);
        if (approval.separate()) {
            var separate = new Span(getTranslation("run.approval.separate"));
            separate.addClassName("sw-quiet");
            add(separate);
        }
    }

    private ListItem item(TaskApprover approver) {
        var who = new Span(RoleWords.of(approver.who().label(), this));
        who.addClassName("sw-approver");
        var item = new ListItem(who, chip(approver));
        var by = approver.by();
        if (by != null && !by.equals(approver.who().label())) {
            item.add(meta(getTranslation("run.approval.by", by)));
        }
        if (approver.at() != null) {
            item.add(meta(times.moment(approver.at())));
        }
        var comment = approver.comment();
        if (comment != null && !comment.isBlank()) {
            var said = new Span(comment);
            said.addClassName("sw-approver-comment");
            item.add(said);
        }
        return item;
    }

    private StatusChip chip(TaskApprover approver) {
        var approved = approver.approved();
        if (approved != null) {
            return approved
                    ? new StatusChip(Status.DONE, getTranslation("run.approval.yes"))
                    : new StatusChip(Status.DANGER, getTranslation("run.approval.no"));
        }
        return approver.asked()
                ? new StatusChip(Status.INFO, getTranslation("run.approval.asked"))
                : new StatusChip(Status.NEUTRAL, getTranslation("run.approval.not-asked"));
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassNames("sw-row-meta", "sw-quiet");
        return meta;
    }
}
