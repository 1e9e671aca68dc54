package io.scalewell.backend.engine;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs the cluster's duties on db-scheduler, each on one node at a time. Nobody else knows that library. */
@Component
class ClusterDuties implements SmartLifecycle {

    private final DataSource dataSource;
    private final List<Duty> duties;
    private final NodeClock clock;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private @Nullable Scheduler scheduler;

    ClusterDuties(DataSource dataSource, List<Duty> duties, NodeClock clock, JsonMapper json, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.duties = duties;
        this.clock = clock;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public synchronized void start() {
        List<RecurringTask<Void>> recurring =
                duties.stream().map(this::recurring).toList();
        scheduler = new DutyScheduler(dataSource, recurring, clock)
                .serializer(new JsonSerializer(json))
                .build();
        scheduler.start();
    }

    private RecurringTask<Void> recurring(Duty duty) {
        return Tasks.recurring(duty.name(), FixedDelay.of(duty.pause()))
                .execute((_, _) -> meters.timer("scalewell.engine.duty", "duty", duty.name())
                        .record(duty::run));
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
