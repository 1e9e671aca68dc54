package io.scalewell.ui.component;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The icons there are: the symbols of {@code icons.svg}. */
public enum Symbol {
    INBOX,
    CHECK,
    APPROVALS,
    PROCESS,
    RUN,
    INSIGHTS,
    GOAL,
    PROJECT,
    IDEA,
    REVIEW,
    FEEDBACK,
    AUTOMATION,
    CONNECTION,
    ADMIN,
    MEMBERS,
    PLUS,
    CLOSE,
    SEARCH,
    HELP,
    MENU,
    MORE,
    CHEVRON,
    ARROW_UP,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    INDENT,
    OUTDENT,
    CLOCK,
    CALENDAR,
    COMMENT,
    ASSIGN,
    BLOCK,
    UNDO,
    REOPEN,
    PLAY,
    PAUSE,
    SKIP,
    EDIT,
    TRASH,
    COPY,
    LINK,
    EXPORT,
    IMPORT,
    BELL,
    SUN,
    MOON,
    WARNING,
    ERROR,
    INFO,
    FORM,
    MAIL,
    CONDITION,
    PARALLEL,
    TABLE,
    MAP,
    STAR,
    WEBHOOK,
    SCHEDULE,
    STOP_GATE;

    /** Name of the symbol in the file, such as {@code arrow-up}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds one by the name that a kind gives itself. */
    public static Optional<Symbol> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
