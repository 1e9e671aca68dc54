package io.scalewell.backend.process.interchange.table;

import io.scalewell.shared.process.Sharing;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a team shares a step, in words: {@code round robin} or {@code least loaded}. */
public final class SharingCell {

    private SharingCell() {}

    public static String write(@Nullable Sharing sharing) {
        return sharing == null ? "" : sharing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Empty for anything else. */
    public static Optional<Sharing> read(String words) {
        String name = words.strip().toUpperCase(Locale.ROOT).replace('-', ' ').replace(' ', '_');
        return Arrays.stream(Sharing.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
