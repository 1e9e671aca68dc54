package io.scalewell.backend.engine;

import io.scalewell.backend.nudge.NudgeListener;
import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.nudge.Nudges.Listening;
import io.scalewell.backend.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts this process's node when everything else is ready, and stops it first. */
@Component
class EngineLifecycle implements SmartLifecycle {

    private final EngineNodes nodes;
    private final NodeClock clock;
    private final Nudges nudges;
    private volatile @Nullable EngineNode node;
    private @Nullable Listening listening;

    EngineLifecycle(EngineNodes nodes, NodeClock clock, Nudges nudges) {
        this.nodes = nodes;
        this.clock = clock;
        this.nudges = nudges;
    }

    @Override
    public void start() {
        EngineNode started = nodes.node(name(), clock);
        listening = nudges.listen(JobQueue.TOPIC, new NudgeListener() {
            @Override
            public void nudged(String text) {
                started.nudge();
            }

            @Override
            public void reconnected() {
                started.nudge();
            }
        });
        started.start();
        node = started;
    }

    private static String name() {
        return ProcessHandle.current().pid() + "-" + Ids.next();
    }

    @Override
    public void stop() {
        EngineNode stopping = node;
        if (stopping != null && listening != null) {
            listening.close();
            stopping.close();
            node = null;
        }
    }

    @Override
    public boolean isRunning() {
        return node != null;
    }
}
