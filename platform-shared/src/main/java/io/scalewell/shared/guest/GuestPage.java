package io.scalewell.shared.guest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What a guest may see: the run's name and the own tasks.
 *
 * @param guest the guest's name
 * @param running whether the run still goes on
 * @param zone in which times are typed
 */
public record GuestPage(
        String organization,
        String guest,
        String runName,
        boolean running,
        ZoneId zone,
        Instant expiresAt,
        List<GuestTask> tasks) {

    public GuestPage {
        tasks = List.copyOf(tasks);
    }
}
