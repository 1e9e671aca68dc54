package io.scalewell.ui.insight.page;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** How far back is looked. */
enum Period {
    MONTH("30d", 30),
    QUARTER("90d", 90),
    YEAR("365d", 365),
    ALL("all", 0);

    private final String text;
    private final int days;

    Period(String text, int days) {
        this.text = text;
        this.days = days;
    }

    /** The form in addresses. */
    String text() {
        return text;
    }

    boolean isLimited() {
        return this != ALL;
    }

    Duration length() {
        return Duration.ofDays(days);
    }

    static Optional<Period> of(String text) {
        return Stream.of(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
