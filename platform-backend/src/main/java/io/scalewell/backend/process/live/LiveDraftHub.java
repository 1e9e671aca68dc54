package io.scalewell.backend.process.live;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.nudge.NudgeListener;
import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.nudge.Nudges.Listening;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.LiveDrafts;
import io.scalewell.shared.process.ProcessKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The open editors of this node. All that changes them, and all that they are told, is done by one thread; each says from time to
 * time that it is still there.
 */
@Service
class LiveDraftHub implements LiveDrafts, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDraftHub.class);
    private static final Duration BEAT = Duration.ofSeconds(12);

    private final Callers callers;
    private final Nudges nudges;
    private final TransactionOperations transactions;
    private final Map<Room, List<TakenSeat>> seats = new HashMap<>();
    private final Map<Room, Present> present = new HashMap<>();
    private final List<Listening> listening = new ArrayList<>();
    private volatile @Nullable ScheduledExecutorService thread;

    LiveDraftHub(Callers callers, Nudges nudges, TransactionOperations transactions) {
        this.callers = callers;
        this.nudges = nudges;
        this.transactions = transactions;
    }

    @Override
    public Seat open(ProcessKey key, Listener listener) {
        var caller = callers.current();
        caller.require(Permission.DESIGN);
        MemberId member = Objects.requireNonNull(caller.member(), "only a member opens an editor");
        Room room = new Room(caller.organization().value(), key.value());
        TakenSeat seat = new TakenSeat(room, member, listener, this::tell);
        soon(() -> {
            seats.computeIfAbsent(room, _ -> new ArrayList<>()).add(seat);
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
        seats.computeIfPresent(seat.room(), (_, ofRoom) -> {
            ofRoom.remove(seat);
            return ofRoom.isEmpty() ? null : ofRoom;
        });
        if (!seats.containsKey(seat.room())) {
            present.remove(seat.room());
        }
    }

    private void send(TakenSeat seat, boolean taken) {
        String text = seat.notice(taken).text();
        transactions.executeWithoutResult(_ -> nudges.send(SeatNotice.TOPIC, text));
    }

    private void heardOf(SeatNotice notice) {
        List<TakenSeat> ofRoom = seats.getOrDefault(notice.room(), List.of());
        if (ofRoom.isEmpty()) {
            return;
        }
        Present there = present.computeIfAbsent(notice.room(), _ -> new Present());
        if (!notice.taken()) {
            there.gone(notice.editor().seat());
        } else if (there.heard(notice.editor(), System.nanoTime()) && !isOurs(notice, ofRoom)) {
            // Whoever has just come does not know us yet.
            ofRoom.forEach(seat -> send(seat, true));
        }
        ofRoom.forEach(seat -> seat.present(there));
    }

    private static boolean isOurs(SeatNotice notice, List<TakenSeat> ofRoom) {
        return ofRoom.stream().anyMatch(seat -> seat.id().equals(notice.editor().seat()));
    }

    private void saved(SaveNotice notice) {
        seats.getOrDefault(notice.room(), List.of()).forEach(seat -> seat.saved(notice.revision()));
    }

    private void beat() {
        seats.values().forEach(ofRoom -> ofRoom.forEach(seat -> send(seat, true)));
        present.forEach((room, there) -> {
            if (there.forget(System.nanoTime())) {
                seats.getOrDefault(room, List.of()).forEach(seat -> seat.present(there));
            }
        });
    }

    private void reconnected() {
        seats.values().forEach(ofRoom -> ofRoom.forEach(seat -> seat.saved(0)));
        beat();
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
            LOG.warn("Open editors cannot hear of one another now: {}", failure.getMessage());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("scalewell-live-drafts").daemon().factory());
        started.scheduleWithFixedDelay(
                () -> safely(this::beat), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
        listening.add(nudges.listen(SaveNotice.TOPIC, new Hearing() {
            @Override
            public void nudged(String text) {
                soon(() -> saved(SaveNotice.parse(text)));
            }

            @Override
            public void reconnected() {
                soon(LiveDraftHub.this::reconnected);
            }
        }));
        listening.add(nudges.listen(SeatNotice.TOPIC, (Hearing) text -> soon(() -> heardOf(SeatNotice.parse(text)))));
    }

    @Override
    public void stop() {
        listening.forEach(Listening::close);
        listening.clear();
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

    /** A hearing that has nothing to do after a lost connection. */
    @FunctionalInterface
    private interface Hearing extends NudgeListener {
        @Override
        default void reconnected() {}
    }
}
