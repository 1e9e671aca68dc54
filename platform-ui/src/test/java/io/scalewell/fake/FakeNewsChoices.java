package io.scalewell.fake;

import io.scalewell.shared.notification.NewsChoice;
import io.scalewell.shared.notification.NewsChoices;
import io.scalewell.shared.notification.NewsSettings;
import io.scalewell.shared.notification.NewsTopic;
import java.time.LocalTime;
import java.util.Arrays;

/** {@link NewsChoices} in memory. */
public final class FakeNewsChoices implements NewsChoices {

    private final FakeWorld world;
    private NewsSettings settings = new NewsSettings(
            null,
            LocalTime.of(8, 0),
            null,
            null,
            Arrays.stream(NewsTopic.values()).map(NewsChoice::usual).toList());

    public FakeNewsChoices(FakeWorld world) {
        this.world = world;
    }

    @Override
    public NewsSettings mine() {
        synchronized (world) {
            return settings;
        }
    }

    @Override
    public NewsSettings change(NewsSettings wanted) {
        synchronized (world) {
            world.enter();
            settings = wanted;
            return settings;
        }
    }
}
