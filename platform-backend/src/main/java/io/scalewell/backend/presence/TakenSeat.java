package io.scalewell.backend.presence;

import io.scalewell.shared.identity.MemberId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open window on this node. */
final class TakenSeat implements Seat {

    private static final Logger LOG = LoggerFactory.getLogger(TakenSeat.class);

    private final String id = UUID.randomUUID().toString();
    private final Place place;
    private final MemberId member;
    private final Consumer<List<Visitor>> listener;
    private final BiConsumer<TakenSeat, Boolean> tell;
    private volatile @Nullable String spot;

    /** @param tell says to all nodes that the seat is taken (true) or given up */
    TakenSeat(Place place, MemberId member, Consumer<List<Visitor>> listener, BiConsumer<TakenSeat, Boolean> tell) {
        this.place = place;
        this.member = member;
        this.listener = listener;
        this.tell = tell;
    }

    String id() {
        return id;
    }

    Place place() {
        return place;
    }

    SeatNotice notice(boolean taken) {
        return new SeatNotice(place, new Visitor(id, member, spot), taken);
    }

    void present(Present present) {
        List<Visitor> others = present.besides(id);
        try {
            listener.accept(others);
        } catch (RuntimeException failure) {
            LOG.warn("A window at {} could not be told who is there", place.name(), failure);
        }
    }

    @Override
    public void at(@Nullable String newSpot) {
        String word = newSpot != null && newSpot.matches("\\S{1,100}") ? newSpot : null;
        if (!Objects.equals(spot, word)) {
            spot = word;
            tell.accept(this, true);
        }
    }

    @Override
    public void close() {
        tell.accept(this, false);
    }
}
