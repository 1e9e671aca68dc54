package io.scalewell.backend.process.live;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.nudge.NudgeListener;
import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.nudge.Nudges.Listening;
import io.scalewell.backend.presence.Place;
import io.scalewell.backend.presence.PresenceHub;
import io.scalewell.backend.presence.Visitor;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.LiveDrafts;
import io.scalewell.shared.process.ProcessKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/** The open editors of this node: who is at which draft, and the word that one was saved. */
@Service
class LiveDraftHub implements LiveDrafts, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDraftHub.class);

    private final Callers callers;
    private final Nudges nudges;
    private final PresenceHub presence;
    private final Map<Place, List<Listener>> editors = new ConcurrentHashMap<>();
    private volatile @Nullable Listening listening;
    private volatile @Nullable ExecutorService thread;

    LiveDraftHub(Callers callers, Nudges nudges, PresenceHub presence) {
        this.callers = callers;
        this.nudges = nudges;
        this.presence = presence;
    }

    static String placeOf(String process) {
        return "process:" + process;
    }

    @Override
    public Seat open(ProcessKey key, Listener listener) {
        var caller = callers.current();
        caller.require(Permission.DESIGN);
        MemberId member = Objects.requireNonNull(caller.member(), "only a member opens an editor");
        Place place = new Place(caller.organization().value(), placeOf(key.value()));
        editors.compute(place, (_, before) -> {
            List<Listener> ofPlace = before == null ? new CopyOnWriteArrayList<>() : before;
            ofPlace.add(listener);
            return ofPlace;
        });
        var taken = presence.enter(place, member, others -> listener.present(editors(others)));
        return new Seat() {
            @Override
            public void at(@Nullable String step) {
                taken.at(step);
            }

            @Override
            public void close() {
                editors.computeIfPresent(place, (_, ofPlace) -> {
                    ofPlace.remove(listener);
                    return ofPlace.isEmpty() ? null : ofPlace;
                });
                taken.close();
            }
        };
    }

    private static List<Editor> editors(List<Visitor> visitors) {
        return visitors.stream()
                .map(visitor -> new Editor(visitor.seat(), visitor.member(), visitor.spot()))
                .toList();
    }

    private void saved(SaveNotice notice) {
        editors.getOrDefault(notice.place(), List.of()).forEach(listener -> tell(listener, notice.revision()));
    }

    private void reconnected() {
        editors.values().forEach(ofPlace -> ofPlace.forEach(listener -> tell(listener, 0)));
    }

    private static void tell(Listener listener, long revision) {
        try {
            listener.saved(revision);
        } catch (RuntimeException failure) {
            LOG.warn("An open editor could not be told that its draft was saved", failure);
        }
    }

    /** On a thread of our own: nudges must be heard at once. */
    private void soon(Runnable action) {
        ExecutorService running = thread;
        if (running == null) {
            return;
        }
        try {
            running.execute(action);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nobody is told any more: the node stops", stopping);
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("scalewell-live-drafts").daemon().factory());
        listening = nudges.listen(SaveNotice.TOPIC, new NudgeListener() {
            @Override
            public void nudged(String text) {
                soon(() -> saved(SaveNotice.parse(text)));
            }

            @Override
            public void reconnected() {
                soon(LiveDraftHub.this::reconnected);
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
        ExecutorService running = thread;
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
