package io.scalewell.fake;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.shared.process.publication.ToRead;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@link Acknowledgements} in memory. */
public final class FakeAcknowledgements implements Acknowledgements {

    private final FakeWorld world;
    private final FakeProcesses processes;

    FakeAcknowledgements(FakeWorld world, FakeProcesses processes) {
        this.world = world;
        this.processes = processes;
    }

    @Override
    public List<ToRead> mine() {
        synchronized (world) {
            var me = world.me().id();
            return world.processes.values().stream()
                    .flatMap(process -> process.versions.reversed().stream()
                            .filter(version -> isMissing(process.readers
                                    .getOrDefault(version.number(), Map.of())
                                    .get(me)))
                            .limit(1)
                            .map(version -> new ToRead(
                                    process.key,
                                    process.draft.name(),
                                    version.number(),
                                    version.number() == 1 ? null : version.number() - 1,
                                    version.changeNote(),
                                    version.author(),
                                    version.publishedAt())))
                    .toList();
        }
    }

    private static boolean isMissing(@Nullable Reader reader) {
        return reader != null && reader.asked() && reader.acknowledgedAt() == null;
    }

    @Override
    public void read(ProcessKey key, int version) {
        synchronized (world) {
            change(key, version, world.me().id(), reader -> with(reader, false));
        }
    }

    @Override
    public void acknowledge(ProcessKey key, int version) {
        synchronized (world) {
            world.enter();
            if (!readersOf(key, version).containsKey(world.me().id())) {
                throw new NotFound("request to read version " + version);
            }
            change(key, version, world.me().id(), reader -> with(reader, true));
        }
    }

    private Reader with(Reader reader, boolean acknowledged) {
        return new Reader(
                reader.member(),
                reader.name(),
                reader.asked(),
                reader.toldAt(),
                world.now(),
                acknowledged ? world.now() : reader.acknowledgedAt(),
                reader.remindedAt());
    }

    private void change(ProcessKey key, int version, MemberId member, UnaryOperator<Reader> change) {
        readersOf(key, version).computeIfPresent(member, (_, reader) -> change.apply(reader));
    }

    private Map<MemberId, Reader> readersOf(ProcessKey key, int version) {
        return processes.find(key).readers.computeIfAbsent(version, _ -> new LinkedHashMap<>());
    }

    @Override
    public Page<Reader> readers(ProcessKey key, int version, PageRequest page) {
        synchronized (world) {
            world.enter();
            return Pages.of(
                    readersOf(key, version).values().stream()
                            .sorted(Comparator.comparing(Reader::name))
                            .toList(),
                    page);
        }
    }

    @Override
    public int remind(ProcessKey key, int version) {
        synchronized (world) {
            world.enter();
            var readers = readersOf(key, version);
            var missing = readers.values().stream()
                    .filter(FakeAcknowledgements::isMissing)
                    .toList();
            missing.forEach(reader -> readers.put(
                    reader.member(),
                    new Reader(
                            reader.member(),
                            reader.name(),
                            true,
                            reader.toldAt(),
                            reader.readAt(),
                            null,
                            world.now())));
            return missing.size();
        }
    }
}
