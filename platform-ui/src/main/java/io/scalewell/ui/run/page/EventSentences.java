package io.scalewell.ui.run.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.shell.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in a sentence what an event of a run means. */
final class EventSentences {

    private final Workspace workspace;
    private final StepServices services;
    private final Map<String, String> names = new HashMap<>();

    EventSentences(Workspace workspace, StepServices services) {
        this.workspace = workspace;
        this.services = services;
    }

    OrderedList list(List<Event> events) {
        var list = new OrderedList();
        list.addClassName("sw-timeline");
        events.forEach(event -> list.add(item(event)));
        return list;
    }

    private ListItem item(Event event) {
        var time = new Span(workspace.times().moment(event.time()));
        time.addClassNames("sw-quiet", "sw-num");
        var item = new ListItem(new Icon(icon(event)), new Span(sentence(event)), time);
        item.addClassName("sw-timeline-item");
        return item;
    }

    private String sentence(Event event) {
        var ui = UI.getCurrent();
        var step = event.data().get("title") == null
                ? event.step() == null ? "" : event.step()
                : String.valueOf(event.data().get("title"));
        var sentence = ui.getTranslation("event." + event.type().text(), name(event.actor()), step);
        var reason = event.data().get("reason");
        return reason == null ? sentence : sentence + " – " + reason;
    }

    private String name(Actor actor) {
        var ui = UI.getCurrent();
        var id = actor.id();
        if (id == null || actor.kind() == ActorKind.SYSTEM) {
            return ui.getTranslation("actor.system");
        }
        if (actor.kind() == ActorKind.AUTOMATION) {
            return ui.getTranslation("actor.automation", id);
        }
        return names.computeIfAbsent(id, each -> services.members()
                .find(MemberId.of(each))
                .map(Member::name)
                .orElse(ui.getTranslation("actor.guest")));
    }

    private static String icon(Event event) {
        return switch (event.type()) {
            case RUN_STARTED, TASK_STARTED, TASK_RESUMED -> "play";
            case RUN_COMPLETED, TASK_COMPLETED, TASK_TICKED -> "check";
            case TASK_APPROVED, APPROVAL_REQUESTED, APPROVAL_DECIDED -> "approvals";
            case TASK_REJECTED, TASK_REOPENED, RUN_REOPENED -> "reopen";
            case TASK_PAUSED -> "pause";
            case TASK_SKIPPED -> "skip";
            case TASK_BLOCKED, TASK_UNBLOCKED, RUN_CANCELLED -> "block";
            case TASK_ASSIGNED -> "assign";
            case TASK_OVERDUE, SCHEDULE_TICKED -> "clock";
            case FIELD_CHANGED -> "edit";
            case COMMENT_ADDED -> "comment";
            case AUTOMATION_EXECUTED -> "automation";
            case AUTOMATION_FAILED -> "error";
            case WEBHOOK_RECEIVED -> "webhook";
            case GOAL_CHANGED -> "goal";
            case REVIEW_OPENED, REVIEW_CLOSED -> "review";
            case PROCESS_PUBLISHED -> "process";
            case TASK_READY -> "inbox";
        };
    }
}
