package io.scalewell.backend.process.live;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.LiveDrafts.Editor;
import io.scalewell.shared.process.LiveDrafts.Listener;
import io.scalewell.shared.process.LiveDrafts.Seat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open editor on this node. */
final class TakenSeat implements Seat {

    private static final Logger LOG = LoggerFactory.getLogger(TakenSeat.class);

    private final String id = UUID.randomUUID().toString();
    private final Room room;
    private final MemberId member;
    private final Listener listener;
    private final BiConsumer<TakenSeat, Boolean> tell;
    private volatile @Nullable String step;

    /** @param tell says to all nodes that the seat is taken (true) or given up */
    TakenSeat(Room room, MemberId member, Listener listener, BiConsumer<TakenSeat, Boolean> tell) {
        this.room = room;
        this.member = member;
        this.listener = listener;
        this.tell = tell;
    }

    String id() {
        return id;
    }

    Room room() {
        return room;
    }

    SeatNotice notice(boolean taken) {
        return new SeatNotice(room, new Editor(id, member, step), taken);
    }

    void saved(long revision) {
        safely(() -> listener.saved(revision));
    }

    void present(Present present) {
        var others = present.besides(id);
        safely(() -> listener.present(others));
    }

    private void safely(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException failure) {
            LOG.warn("An open editor of process {} could not be told", room.process(), failure);
        }
    }

    @Override
    public void at(@Nullable String newStep) {
        var word = newStep != null && newStep.matches("\\S{1,100}") ? newStep : null;
        if (!Objects.equals(step, word)) {
            step = word;
            tell.accept(this, true);
        }
    }

    @Override
    public void close() {
        tell.accept(this, false);
    }
}
