package io.scalewell.backend.process;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ImportedProcess;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One use case and one transaction a method: permission, decision, change, event. */
@Service
@Transactional
class ProcessService implements Processes {

    private final ProcessRepository processes;
    private final LibraryQuery library;
    private final ProcessDetails details;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Interchange interchange;
    private final ExportSubjects exports;
    private final Callers callers;
    private final DatabaseClock clock;

    ProcessService(
            ProcessRepository processes,
            LibraryQuery library,
            ProcessDetails details,
            Drafting drafting,
            Publishing publishing,
            Interchange interchange,
            ExportSubjects exports,
            Callers callers,
            DatabaseClock clock) {
        this.processes = processes;
        this.library = library;
        this.details = details;
        this.drafting = drafting;
        this.publishing = publishing;
        this.interchange = interchange;
        this.exports = exports;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public ProcessDetail create(ProcessDefinition definition) {
        require(Permission.DESIGN);
        return details.detail(read(drafting.create(definition)));
    }

    @Override
    public ImportedProcess importFrom(ImportFormat format, byte[] content, Locale reader) {
        require(Permission.DESIGN);
        ReadProcess found = interchange.read(format, content, reader);
        List<Message> warnings = new ArrayList<>(found.warnings());
        ProcessKey key = drafting.create(drafting.withKnownOwner(found.definition(), warnings));
        return new ImportedProcess(details.detail(read(key)), warnings);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ProcessSummary> list(ProcessFilter filter, PageRequest page) {
        require(Permission.READ);
        LibraryFilter wanted = new LibraryFilter(
                filter.text(), filter.state(), filter.owner(), filter.department(), null, false, false);
        return details.withOwnerNames(
                library.list(wanted, LibrarySort.BEST, null, clock.now(), page).map(LibraryEntry::process));
    }

    @Override
    @Transactional(readOnly = true)
    public ProcessDetail get(ProcessKey key) {
        require(Permission.READ);
        return details.detail(read(key));
    }

    @Override
    public ProcessDetail replaceDraft(ProcessKey key, ProcessDefinition definition, long expectedRevision) {
        require(Permission.DESIGN);
        ProcessRow process = lock(key);
        if (process.draftRevision() != expectedRevision && !drafting.isPresent(process, definition)) {
            throw new EditConflict(Message.of("draft.changed"), details.detail(process), definition);
        }
        drafting.replace(process, definition);
        return details.detail(read(key));
    }

    @Override
    @Transactional(readOnly = true)
    public List<InputError> problems(ProcessKey key) {
        require(Permission.READ);
        return publishing.problems(read(key).draft());
    }

    @Override
    @Transactional(readOnly = true)
    public List<InputError> warnings(ProcessKey key) {
        require(Permission.READ);
        return publishing.warnings(read(key).draft());
    }

    @Override
    public ProcessVersion publish(ProcessKey key, Publication publication) {
        require(Permission.DESIGN);
        ProcessRow process = lock(key);
        if (publishing.needsSecondPerson(process)) {
            throw new NotAllowedNow(Message.of("process.regulated"), List.of("request-publication"));
        }
        return details.version(process.id(), key, publishing.publish(process, publication));
    }

    @Override
    @Transactional(readOnly = true)
    public List<VersionSummary> versions(ProcessKey key) {
        require(Permission.READ);
        return details.versions(read(key).id());
    }

    @Override
    @Transactional(readOnly = true)
    public ProcessVersion version(ProcessKey key, int number) {
        require(Permission.READ);
        return details.version(read(key).id(), key, number);
    }

    @Override
    public ProcessDetail restore(ProcessKey key, int number) {
        require(Permission.DESIGN);
        ProcessRow process = lock(key);
        drafting.replace(process, details.version(process.id(), key, number).definition());
        return details.detail(read(key));
    }

    @Override
    public ProcessDetail retire(ProcessKey key) {
        require(Permission.DESIGN);
        ProcessRow process = lock(key);
        if (process.state() == ProcessState.RETIRED) {
            throw new NotAllowedNow(Message.of("process.retired-already"), List.of("revive"));
        }
        processes.changeState(process.id(), ProcessState.RETIRED, clock.now());
        return details.detail(read(key));
    }

    @Override
    public ProcessDetail revive(ProcessKey key) {
        require(Permission.DESIGN);
        ProcessRow process = lock(key);
        if (process.state() != ProcessState.RETIRED) {
            throw new NotAllowedNow(Message.of("process.not-retired"), List.of("retire"));
        }
        ProcessState before = process.version() == null ? ProcessState.DRAFT : ProcessState.LIVE;
        processes.changeState(process.id(), before, clock.now());
        return details.detail(read(key));
    }

    @Override
    @Transactional(readOnly = true)
    public ExportedFile export(ProcessKey key, int version, ExportFormat format, Locale reader) {
        require(Permission.READ);
        return interchange.write(format, exports.subject(read(key), version, reader));
    }

    private ProcessRow read(ProcessKey key) {
        return processes.find(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
    }

    private ProcessRow lock(ProcessKey key) {
        return processes.lock(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
    }

    private void require(Permission permission) {
        callers.current().require(permission);
    }
}
