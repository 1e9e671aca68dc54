package io.scalewell.backend.insight.interchange;

import io.scalewell.backend.insight.mining.Case;
import io.scalewell.backend.insight.mining.CaseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One reading of a log: what every format does with the events it finds. For one thread. */
public final class LogIntake {

    private static final int PROGRESS_EVERY = 1_000;

    private final BoundedInput input;
    private final ReadLimits limits;
    private final Consumer<Case> target;
    private final ReadProgress progress;
    private final ReadWarnings warnings = new ReadWarnings();
    private final Set<String> ids = new HashSet<>();
    private long seen;
    private long cases;
    private long events;

    public LogIntake(BoundedInput input, ReadLimits limits, Consumer<Case> target, ReadProgress progress) {
        this.input = input;
        this.limits = limits;
        this.target = target;
        this.progress = progress;
    }

    /** Counts an event before it is looked at, and refuses a log that has too many. */
    public void see() {
        seen++;
        if (seen > limits.events()) {
            throw new UnreadableEventLogException("The log has more than " + limits.events() + " events");
        }
        if (seen % PROGRESS_EVERY == 0) {
            progress.reached(input.bytesTaken(), cases, events);
        }
    }

    /**
     * Notes something that was left out or guessed.
     *
     * @param kind a sentence without its full stop; from a closed set
     * @param place where, or which; the first one is shown
     */
    public void warn(String kind, String place) {
        warnings.add(kind, place);
    }

    /** A name without blanks around it and not too long; null when nothing is left. */
    public @Nullable String text(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip().replace("\0", "");
        if (text.length() <= limits.text()) {
            return text.isEmpty() ? null : text;
        }
        warn("Names of more than " + limits.text() + " characters were cut", text);
        int end = Character.isHighSurrogate(text.charAt(limits.text() - 1)) ? limits.text() - 1 : limits.text();
        return text.substring(0, end);
    }

    /** Hands over a case; its id gets a number when another case has the same. */
    public void complete(@Nullable String id, List<RawEvent> raw) {
        List<CaseEvent> done = Lifecycle.of(raw, warnings);
        String name = id == null ? "case " + (cases + 1) : id;
        if (id == null) {
            warn("Cases without a name were numbered", name);
        }
        if (done.isEmpty()) {
            warn("Cases without a completed activity were left out", name);
            return;
        }
        cases++;
        events += done.size();
        target.accept(new Case(unique(name), null, done));
    }

    /** To be called at the end. */
    public ReadReport report() {
        progress.reached(input.bytesTaken(), cases, events);
        return new ReadReport(cases, events, warnings.sentences());
    }

    private String unique(String name) {
        String unique = name;
        for (int number = 2; !ids.add(unique); number++) {
            unique = name + " (" + number + ")";
        }
        if (!unique.equals(name)) {
            warn("Cases of the same name were numbered", name);
        }
        return unique;
    }
}
