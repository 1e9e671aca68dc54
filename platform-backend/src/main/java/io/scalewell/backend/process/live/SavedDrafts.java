package io.scalewell.backend.process.live;

import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.presence.Place;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.process.ProcessKey;
import org.springframework.stereotype.Component;

/** Tells everybody who has a draft open that it was saved, with the commit. */
@Component
public final class SavedDrafts {

    private final Nudges nudges;
    private final TenantScope scope;

    SavedDrafts(Nudges nudges, TenantScope scope) {
        this.nudges = nudges;
        this.scope = scope;
    }

    public void saved(ProcessKey key, long revision) {
        nudges.send(
                SaveNotice.TOPIC,
                new SaveNotice(new Place(scope.get(), LiveDraftHub.placeOf(key.value())), revision).text());
    }
}
