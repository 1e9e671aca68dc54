package io.scalewell.ui.automation;

import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.kind.Kinded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Automations to begin with; what only the reader knows, such as an address, is left open. */
public enum Recipe {
    POST_COMPLETED,
    TELL_OVERDUE,
    START_BY_WEBHOOK,
    START_EVERY_WEEK,
    APPROVE_CHANGE,
    MAIL_CUSTOMER;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Recipe> of(String id) {
        return Stream.of(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    public String title() {
        return text("");
    }

    public String explanation() {
        return text(".text");
    }

    /** Begins in shadow, so that nothing happens before somebody has looked. */
    public AutomationDefinition definition() {
        return new AutomationDefinition(title(), trigger(), null, List.of(action()), Rung.SHADOW, null);
    }

    private Kinded trigger() {
        return switch (this) {
            case POST_COMPLETED, MAIL_CUSTOMER -> event("run.completed");
            case TELL_OVERDUE -> event("task.overdue");
            case APPROVE_CHANGE -> event("field.changed");
            case START_BY_WEBHOOK -> new Kinded("webhook", Map.of());
            case START_EVERY_WEEK -> new Kinded("schedule", Map.of("cron", "0 0 9 * * MON"));
        };
    }

    private Kinded action() {
        return switch (this) {
            case POST_COMPLETED -> new Kinded("http-request", Map.of("method", "POST", "body", text(".body")));
            case TELL_OVERDUE -> new Kinded("notify", Map.of("text", text(".body")));
            case START_BY_WEBHOOK, START_EVERY_WEEK -> new Kinded("start-run", Map.of());
            case APPROVE_CHANGE -> new Kinded("request-approval", Map.of("question", text(".body")));
            case MAIL_CUSTOMER -> new Kinded("send-email", Map.of("subject", text(".subject"), "body", text(".body")));
        };
    }

    private static Kinded event(String type) {
        return new Kinded("event", Map.of("type", type));
    }

    private String text(String part) {
        return new Span().getTranslation("recipe." + id() + part);
    }
}
