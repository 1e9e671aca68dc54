package io.scalewell.backend.process;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.ProcessRepository.People;
import io.scalewell.backend.process.check.DraftLimits;
import io.scalewell.backend.process.live.SavedDrafts;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes drafts. Whatever keeps to the limits can be saved, however incomplete. */
@Component
class Drafting {

    private final ProcessRepository processes;
    private final PublishedProcesses published;
    private final PeopleQuery people;
    private final Callers callers;
    private final Requests requests;
    private final DatabaseClock clock;
    private final SavedDrafts saved;

    Drafting(
            ProcessRepository processes,
            PublishedProcesses published,
            PeopleQuery people,
            Callers callers,
            Requests requests,
            DatabaseClock clock,
            SavedDrafts saved) {
        this.processes = processes;
        this.published = published;
        this.people = people;
        this.callers = callers;
        this.requests = requests;
        this.clock = clock;
        this.saved = saved;
    }

    /** Whoever creates a process answers for it until somebody else is named. */
    ProcessKey create(ProcessDefinition definition) {
        DraftLimits.require(definition);
        ProcessDefinition owned = definition.owner() == null ? definition.withOwner(callersEmail()) : definition;
        People involved = new People(owner(owned), callers.current().member());
        Instant now = clock.now();
        return wishedKeys(definition)
                .filter(key -> processes.insert(key, Tidying.of(owned, key), involved, now))
                .findFirst()
                .orElseThrow(() -> new Invalid("/key", Message.of("process.key.taken", definition.key())));
    }

    /** A file may name an owner who is nobody here: then it belongs to whoever imports it. */
    ProcessDefinition withKnownOwner(ProcessDefinition definition, List<Message> warnings) {
        if (definition.owner() == null || owner(definition) != null) {
            return definition;
        }
        warnings.add(Message.of("import.owner", definition.owner()));
        return definition.withOwner(null);
    }

    /** Whether a definition is the draft already, so that saving it again changes nothing. */
    boolean isPresent(ProcessRow process, ProcessDefinition definition) {
        return Tidying.of(definition, process.key()).equals(process.draft());
    }

    /** Saves a draft of a locked process, unless it is what is there already. */
    void replace(ProcessRow process, ProcessDefinition definition) {
        DraftLimits.require(definition);
        ProcessDefinition draft = Tidying.of(definition, process.key());
        if (!draft.equals(process.draft())) {
            boolean changed = process.version() == null
                    || !draft.equals(published
                            .get(new VersionId(process.id(), process.version()))
                            .definition());
            People involved = new People(owner(draft), callers.current().member());
            processes.saveDraft(process.id(), draft, involved, changed, clock.now());
            requests.voidOpen(process);
            saved.saved(process.key(), process.draftRevision() + 1);
        }
    }

    private static Stream<ProcessKey> wishedKeys(ProcessDefinition definition) {
        if (definition.key() == null || definition.key().isBlank()) {
            return KeyIdeas.of(definition.name());
        }
        try {
            return Stream.of(ProcessKey.of(definition.key()));
        } catch (IllegalArgumentException wrong) {
            throw new Invalid("/key", Message.of("process.key.form"));
        }
    }

    private @Nullable MemberId owner(ProcessDefinition definition) {
        return definition.owner() == null
                ? null
                : people.activeByEmail(Set.of(definition.owner())).get(PeopleQuery.lowerCase(definition.owner()));
    }

    private @Nullable String callersEmail() {
        MemberId member = callers.current().member();
        return member == null ? null : people.findEmail(member).orElse(null);
    }
}
