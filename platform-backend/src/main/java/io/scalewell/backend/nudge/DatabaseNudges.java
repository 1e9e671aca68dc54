package io.scalewell.backend.nudge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All topics share one channel, and each node one listening connection. */
@Component
final class DatabaseNudges implements Nudges, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseNudges.class);

    private final ListeningConnection connection;
    private final NudgeSender sender;
    private final Map<String, List<NudgeListener>> listeners = new ConcurrentHashMap<>();

    DatabaseNudges(DataSource dataSource) {
        this.sender = new NudgeSender(dataSource);
        this.connection = new ListeningConnection(dataSource, this::dispatch, this::reconnected);
    }

    @Override
    public void send(String topic, String text) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A nudge is sent by the commit of a transaction, and there is none");
        }
        NudgesOfTransaction.current(sender::add).add(new Nudge(topic, text));
    }

    @Override
    public Listening listen(String topic, NudgeListener listener) {
        List<NudgeListener> ofTopic = listeners.computeIfAbsent(topic, _ -> new CopyOnWriteArrayList<>());
        ofTopic.add(listener);
        return () -> ofTopic.remove(listener);
    }

    private void dispatch(Nudge nudge) {
        listeners
                .getOrDefault(nudge.topic(), List.of())
                .forEach(listener -> tell(listener, it -> it.nudged(nudge.text())));
    }

    private void reconnected() {
        listeners.values().forEach(ofTopic -> ofTopic.forEach(listener -> tell(listener, NudgeListener::reconnected)));
    }

    private static void tell(NudgeListener listener, Consumer<NudgeListener> what) {
        try {
            what.accept(listener);
        } catch (RuntimeException failure) {
            LOG.error("A listener of nudges failed: {}", listener, failure);
        }
    }

    @Override
    public void start() {
        connection.start();
        sender.start();
    }

    @Override
    public void stop() {
        sender.close();
        connection.close();
    }

    @Override
    public boolean isRunning() {
        return connection.isRunning();
    }
}
