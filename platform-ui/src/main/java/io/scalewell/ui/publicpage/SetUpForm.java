package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.FirstOrganization;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed on the set-up page. */
record SetUpForm(
        @Nullable String adminName,
        @Nullable String email,
        @Nullable String password,
        @Nullable String name,
        @Nullable String zone,
        @Nullable String from,
        @Nullable String until) {

    static SetUpForm empty() {
        return new SetUpForm(null, null, null, null, ZoneId.systemDefault().getId(), "09:00", "17:00");
    }

    /** The names of the fields whose form is wrong. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (readZone().isEmpty()) {
            faults.add("zone");
        }
        if (time(from).isEmpty()) {
            faults.add("from");
        }
        if (time(until).isEmpty()) {
            faults.add("until");
        }
        return faults;
    }

    /** Only without {@link #faults}. */
    FirstOrganization read() {
        return new FirstOrganization(
                text(name),
                readZone().orElseThrow(),
                time(from).orElseThrow(),
                time(until).orElseThrow(),
                text(adminName),
                text(email),
                text(password));
    }

    private Optional<ZoneId> readZone() {
        return Optional.ofNullable(zone)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    private static Optional<LocalTime> time(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalTime::parse);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "SetUpForm[" + name + "]";
    }
}
