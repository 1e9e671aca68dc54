package io.scalewell.backend.engine;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** db-scheduler as we need it: in our schema, and by the database's time instead of the node's (P15). */
final class DutyScheduler extends SchedulerBuilder {

    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
    /** A duty that only a newer version knows must survive the older one (P24); the library's default is 14 days. */
    private static final Duration KEEP_UNKNOWN = Duration.ofDays(3_650);

    DutyScheduler(DataSource dataSource, List<RecurringTask<Void>> recurring, NodeClock nodeClock) {
        super(dataSource, List.of());
        clock = nodeClock::corrected;
        startTasks(recurring);
        tableName("engine.duty");
        pollingInterval(POLL);
        heartbeatInterval(HEARTBEAT);
        deleteUnresolvedAfter(KEEP_UNKNOWN);
        shutdownMaxWait(STOP_WITHIN);
        threads(2);
    }
}
