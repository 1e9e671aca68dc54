package io.scalewell.fake;

import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.view.SavedView;
import io.scalewell.shared.view.SavedViewId;
import io.scalewell.shared.view.SavedViews;
import io.scalewell.shared.view.ViewScreen;
import java.util.List;
import java.util.UUID;

/** {@link SavedViews} in memory, all of them of whoever asks. */
public final class FakeSavedViews implements SavedViews {

    private final FakeWorld world;

    FakeSavedViews(FakeWorld world) {
        this.world = world;
    }

    @Override
    public List<SavedView> list(ViewScreen screen) {
        synchronized (world) {
            world.enter();
            return world.savedViews.stream()
                    .filter(view -> view.screen() == screen)
                    .toList();
        }
    }

    @Override
    public SavedView save(ViewScreen screen, String name, String query, boolean shared) {
        synchronized (world) {
            world.enter();
            world.savedViews.removeIf(
                    view -> view.screen() == screen && view.name().equals(name));
            var view = new SavedView(new SavedViewId(UUID.randomUUID()), screen, name, query, true, shared, false);
            world.savedViews.add(view);
            return view;
        }
    }

    @Override
    public void remove(SavedViewId id) {
        synchronized (world) {
            world.enter();
            if (!world.savedViews.removeIf(view -> view.id().equals(id))) {
                throw new NotFound("view " + id);
            }
        }
    }

    @Override
    public void prefer(SavedViewId id, boolean preferred) {
        synchronized (world) {
            world.enter();
            world.savedViews.replaceAll(view -> new SavedView(
                    view.id(),
                    view.screen(),
                    view.name(),
                    view.query(),
                    view.own(),
                    view.shared(),
                    view.id().equals(id) && preferred));
        }
    }
}
