package io.scalewell.backend.presence;

import io.scalewell.backend.nudge.NudgeListener;
import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.nudge.Nudges.Listening;
import io.scalewell.shared.identity.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The open windows of this node. All that changes them, and all that they are told, is done by one thread; each says from time to time
 * that it is still there.
 */
@Component
public final class PresenceHub implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceHub.class);
    private static final Duration BEAT = Duration.ofSeconds(12);

    private final Nudges nudges;
    private final TransactionOperations transactions;
    private final Map<Place, List<TakenSeat>> seats = new HashMap<>();
    private final Map<Place, Present> present = new HashMap<>();
    private volatile @Nullable Listening listening;
    private volatile @Nullable ScheduledExecutorService thread;

    public PresenceHub(Nudges nudges, TransactionOperations transactions) {
        this.nudges = nudges;
        this.transactions = transactions;
    }

    /**
     * Takes a seat until it is closed. Whether the member may be there is the caller's business.
     *
     * @param listener gets who else is there, on a thread of the platform, and must be quick
     */
    public Seat enter(Place place, MemberId member, Consumer<List<Visitor>> listener) {
        TakenSeat seat = new TakenSeat(place, member, listener, this::tell);
        soon(() -> {
            seats.computeIfAbsent(place, _ -> new ArrayList<>()).add(seat);
            send(seat, true);
        });
        return seat;
    }

    private void tell(TakenSeat seat, boolean taken) {
        soon(() -> {
            if (!taken) {
                leave(seat);
            }
            send(seat, taken);
        });
    }

    private void leave(TakenSeat seat) {
        seats.computeIfPresent(seat.place(), (_, ofPlace) -> {
            ofPlace.remove(seat);
            return ofPlace.isEmpty() ? null : ofPlace;
        });
        if (!seats.containsKey(seat.place())) {
            present.remove(seat.place());
        }
    }

    private void send(TakenSeat seat, boolean taken) {
        String text = seat.notice(taken).text();
        transactions.executeWithoutResult(_ -> nudges.send(SeatNotice.TOPIC, text));
    }

    private void heardOf(SeatNotice notice) {
        List<TakenSeat> ofPlace = seats.getOrDefault(notice.place(), List.of());
        if (ofPlace.isEmpty()) {
            return;
        }
        Present there = present.computeIfAbsent(notice.place(), _ -> new Present());
        if (!notice.taken()) {
            there.gone(notice.visitor().seat());
        } else if (there.heard(notice.visitor(), System.nanoTime()) && !isOurs(notice, ofPlace)) {
            // Whoever has just come does not know us yet.
            ofPlace.forEach(seat -> send(seat, true));
        }
        ofPlace.forEach(seat -> seat.present(there));
    }

    private static boolean isOurs(SeatNotice notice, List<TakenSeat> ofPlace) {
        return ofPlace.stream()
                .anyMatch(seat -> seat.id().equals(notice.visitor().seat()));
    }

    private void beat() {
        seats.values().forEach(ofPlace -> ofPlace.forEach(seat -> send(seat, true)));
        present.forEach((place, there) -> {
            if (there.forget(System.nanoTime())) {
                seats.getOrDefault(place, List.of()).forEach(seat -> seat.present(there));
            }
        });
    }

    /** On the one thread, later: who calls may be in the middle of something. */
    private void soon(Runnable action) {
        ScheduledExecutorService running = thread;
        if (running == null) {
            return;
        }
        try {
            running.execute(() -> safely(action));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nobody is told any more: the node stops", stopping);
        }
    }

    private static void safely(Runnable action) {
        try {
            action.run();
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("Open windows cannot hear of one another now: {}", failure.getMessage());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("scalewell-presence").daemon().factory());
        started.scheduleWithFixedDelay(
                () -> safely(this::beat), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
        listening = nudges.listen(SeatNotice.TOPIC, new NudgeListener() {
            @Override
            public void nudged(String text) {
                soon(() -> heardOf(SeatNotice.parse(text)));
            }

            @Override
            public void reconnected() {
                soon(PresenceHub.this::beat);
            }
        });
    }

    @Override
    public void stop() {
        Listening heard = listening;
        if (heard != null) {
            heard.close();
            listening = null;
        }
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.shutdownNow();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
