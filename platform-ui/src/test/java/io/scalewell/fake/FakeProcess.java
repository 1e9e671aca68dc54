package io.scalewell.fake;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessReview;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A process with its draft and versions. */
final class FakeProcess {

    final FakeWorld world;
    final ProcessKey key;
    final List<ProcessVersion> versions = new ArrayList<>();
    ProcessDefinition draft;
    long revision = 1;
    boolean retired;
    Instant changedAt;
    final List<PublicationRequest> requests = new ArrayList<>();
    final Map<Integer, Map<MemberId, Reader>> readers = new TreeMap<>();

    @Nullable
    ProcessReview review;

    @Nullable
    Instant reviewDue;

    FakeProcess(FakeWorld world, ProcessKey key, ProcessDefinition draft) {
        this.world = world;
        this.key = key;
        this.draft = draft.withKey(key.value());
        this.changedAt = world.now();
    }

    ProcessDetail detail() {
        return new ProcessDetail(summary(), draft, revision, versions.isEmpty() ? null : versions.getLast(), review);
    }

    ProcessSummary summary() {
        var newest = versions.isEmpty() ? null : versions.getLast();
        var owner = draft.owner() == null ? java.util.Optional.<Member>empty() : world.byEmail(draft.owner());
        return new ProcessSummary(
                key,
                draft.name(),
                retired ? ProcessState.RETIRED : newest == null ? ProcessState.DRAFT : ProcessState.LIVE,
                newest == null ? null : newest.number(),
                newest == null || !newest.definition().equals(draft),
                owner.map(Member::id).orElse(null),
                owner.map(Member::name).orElse(null),
                draft.department(),
                draft.tags(),
                draft.steps().size(),
                changedAt,
                newest == null ? null : newest.publishedAt(),
                reviewDue,
                reviewDue != null && !world.now().isBefore(reviewDue));
    }
}
