package io.scalewell.fake;

import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.ActionItemId;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.problem.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link ActionItems} in memory. */
public final class FakeActionItems implements ActionItems {

    private final FakeWorld world;

    public FakeActionItems(FakeWorld world) {
        this.world = world;
    }

    public ActionItem add(String title, @Nullable LocalDate due) {
        synchronized (world) {
            var me = world.me();
            var item = new ActionItem(
                    new ActionItemId(UUID.randomUUID()),
                    title,
                    me.id(),
                    me.name(),
                    due,
                    ReviewKey.of("R-1"),
                    1,
                    world.now(),
                    null);
            world.actionItems.add(item);
            return item;
        }
    }

    @Override
    public List<ActionItem> mine() {
        return open().stream()
                .filter(item -> world.me().id().equals(item.assignee()))
                .toList();
    }

    @Override
    public int countMine() {
        return mine().size();
    }

    @Override
    public List<ActionItem> open() {
        synchronized (world) {
            return world.actionItems.stream()
                    .filter(item -> item.doneAt() == null)
                    .toList();
        }
    }

    @Override
    public ActionItem complete(ActionItemId id) {
        return done(id, world.now());
    }

    @Override
    public ActionItem reopen(ActionItemId id) {
        return done(id, null);
    }

    private ActionItem done(ActionItemId id, @Nullable Instant at) {
        synchronized (world) {
            world.enter();
            var before = world.actionItems.stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("action item"));
            var after = new ActionItem(
                    id,
                    before.title(),
                    before.assignee(),
                    before.assigneeName(),
                    before.due(),
                    before.review(),
                    before.agendaPosition(),
                    before.createdAt(),
                    at);
            world.actionItems.set(world.actionItems.indexOf(before), after);
            return after;
        }
    }
}
