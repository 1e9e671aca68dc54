package io.scalewell.ui.run.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.StoredSentence;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a sentence what an event of a run means. */
final class EventSentences {

    private final Workspace workspace;
    private final ActorNames names;
    private final Map<String, String> titles;

    EventSentences(Workspace workspace, MemberNames members, ProcessDefinition definition) {
        this.workspace = workspace;
        names = new ActorNames(members);
        titles = definition.steps().stream().collect(Collectors.toMap(Step::key, Step::title));
    }

    /** What people and automations did; what followed by itself is left out. */
    OrderedList list(List<Event> events) {
        var list = new OrderedList();
        list.addClassName("sw-timeline");
        events.stream().filter(event -> !followed(event)).forEach(event -> list.add(item(event)));
        return list;
    }

    private static boolean followed(Event event) {
        return event.type() == EventType.TASK_READY
                || (event.type() == EventType.APPROVAL_REQUESTED && event.step() != null);
    }

    private ListItem item(Event event) {
        var time = new Ago(event.time()).in(workspace.times().zone());
        time.addClassNames("sw-quiet", "sw-num");
        var item = new ListItem(new Icon(icon(event)), new Span(sentence(event)), time);
        item.addClassName("sw-timeline-item");
        return item;
    }

    private String sentence(Event event) {
        var ui = UI.getCurrent();
        var added = event.data().get("title") instanceof String title ? title : "";
        var step = event.step() == null ? "" : titles.getOrDefault(event.step(), added);
        boolean byPlatform = ActorKind.SYSTEM.name().equals(event.data().get("by"));
        var who = byPlatform ? ui.getTranslation("actor.system") : names.of(event);
        var about = switch (event.type()) {
            case RUN_MIGRATED -> String.valueOf(event.data().get("to"));
            case GUEST_INVITED, GUEST_REVOKED -> String.valueOf(event.data().get("name"));
            default -> step;
        };
        boolean file = event.type() == EventType.TASK_ATTACHED || event.type() == EventType.TASK_DETACHED;
        var detail = file ? String.valueOf(event.data().get("name")) : time(event, "before");
        var sentence = ui.getTranslation(key(event), who, about, detail, time(event, "after"));
        var reason = event.data().get("reason");
        return reason == null
                ? sentence
                : sentence + " – " + StoredSentence.of(String.valueOf(reason)).in(ui.getLocale());
    }

    /** Measured time that was put right. */
    private String time(Event event, String which) {
        return event.data().get(which + "Seconds") instanceof Number seconds
                ? workspace.times().duration(Duration.ofSeconds(seconds.longValue()))
                : "";
    }

    private static String key(Event event) {
        var key = "event." + event.type().text();
        var decision = event.data().get("decision");
        boolean vote = event.type() == EventType.APPROVAL_DECIDED && event.step() != null && decision != null;
        return vote ? key + "." + decision : key;
    }

    private static Symbol icon(Event event) {
        return switch (event.type()) {
            case RUN_STARTED, TASK_STARTED, TASK_RESUMED -> Symbol.PLAY;
            case RUN_COMPLETED, TASK_COMPLETED, TASK_TICKED -> Symbol.CHECK;
            case TASK_APPROVED, APPROVAL_REQUESTED, APPROVAL_DECIDED -> Symbol.APPROVALS;
            case TASK_REJECTED, TASK_REOPENED, RUN_REOPENED, RUN_MIGRATED -> Symbol.REOPEN;
            case RUN_RESCHEDULED, TASK_RESCHEDULED -> Symbol.CALENDAR;
            case TASK_PAUSED -> Symbol.PAUSE;
            case TASK_SKIPPED -> Symbol.SKIP;
            case TASK_BLOCKED, TASK_UNBLOCKED, RUN_CANCELLED -> Symbol.BLOCK;
            case TASK_ASSIGNED -> Symbol.ASSIGN;
            case TASK_DUE_SOON,
                    TASK_OVERDUE,
                    RUN_DUE_SOON,
                    RUN_OVERDUE,
                    TASK_CORRECTED,
                    TASK_SNOOZED,
                    TASK_WOKEN,
                    SCHEDULE_TICKED,
                    PROCESS_OVERDUE -> Symbol.CLOCK;
            case ABSENCE_PLANNED, ABSENCE_STARTED, ABSENCE_ENDED -> Symbol.CALENDAR;
            case TASK_NUDGED, TASK_ESCALATED, RUN_ESCALATED -> Symbol.BELL;
            case FIELD_CHANGED -> Symbol.EDIT;
            case TASK_ATTACHED, TASK_DETACHED -> Symbol.LINK;
            case COMMENT_ADDED, COMMENT_EDITED, COMMENT_DELETED, COMMENT_REACTED -> Symbol.COMMENT;
            case AUTOMATION_EXECUTED -> Symbol.AUTOMATION;
            case AUTOMATION_FAILED -> Symbol.ERROR;
            case WEBHOOK_RECEIVED -> Symbol.WEBHOOK;
            case FORM_SUBMITTED -> Symbol.FORM;
            case GUEST_INVITED, GUEST_REVOKED -> Symbol.LINK;
            case GOAL_CHANGED -> Symbol.GOAL;
            case REVIEW_OPENED, REVIEW_CLOSED -> Symbol.REVIEW;
            case PROCESS_PUBLISHED, PROCESS_REVIEWED, VERSION_ACKNOWLEDGED, VERSION_ASKED, VERSION_REMINDED ->
                Symbol.PROCESS;
            case PUBLICATION_REQUESTED, PUBLICATION_DECIDED, PUBLICATION_WITHDRAWN, PUBLICATION_VOIDED ->
                Symbol.APPROVALS;
            case TASK_READY -> Symbol.INBOX;
            case TASK_ADDED -> Symbol.PLUS;
            case TASK_REMOVED -> Symbol.TRASH;
        };
    }
}
