package io.scalewell.backend.run;

import io.scalewell.backend.file.KeptFiles;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.AttachmentRepository.Attached;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskFiles;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of tasks: one use case and one transaction a method. */
@Service
@Transactional
class TaskFileService implements TaskFiles {

    private static final int MOST = 50;

    private final AttachmentRepository attachments;
    private final TaskQuery tasks;
    private final KeptFiles files;
    private final RunViews views;
    private final RunFacts facts;
    private final CallersRights rights;
    private final DatabaseClock clock;

    TaskFileService(
            AttachmentRepository attachments,
            TaskQuery tasks,
            KeptFiles files,
            RunViews views,
            RunFacts facts,
            CallersRights rights,
            DatabaseClock clock) {
        this.attachments = attachments;
        this.tasks = tasks;
        this.files = files;
        this.views = views;
        this.facts = facts;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public TaskFile attach(TaskId task, FileId file) {
        TaskOfRun found = open(task);
        Attachment kept = files.keep(List.of(file.value())).get(file.value().toString());
        if (kept == null) {
            throw new Invalid("/file", Message.of("field.file.gone"));
        }
        if (attachments.count(task) >= MOST) {
            throw new Invalid("/file", Message.of("limit.attachments", MOST));
        }
        Attached attached = new Attached(task, kept, rights.caller().member(), clock.now());
        if (attachments.insert(found.run().id(), attached)) {
            facts.append(found.run(), EventType.TASK_ATTACHED, found.task(), words(found, kept));
        }
        return views.shown(attached);
    }

    @Override
    public void detach(TaskId task, FileId file) {
        TaskOfRun found = open(task);
        Attached attached = attachments.find(task, file).orElseThrow(() -> new NotFound(Message.of("missing.file")));
        if (!mayDetach(rights.caller(), attached)) {
            throw new Forbidden(Message.of("forbidden.task"));
        }
        attachments.delete(task, file);
        facts.append(found.run(), EventType.TASK_DETACHED, found.task(), words(found, attached.file()));
    }

    static boolean mayDetach(Caller caller, Attached attached) {
        boolean own = attached.by() != null && attached.by().equals(caller.member());
        return caller.may(Permission.WORK) && (own || caller.role().mayDesign());
    }

    private TaskOfRun open(TaskId task) {
        rights.caller().require(Permission.WORK);
        TaskOfRun found = tasks.find(task).orElseThrow(() -> new NotFound(Message.of("missing.task", task)));
        if (found.run().state() == RunState.CANCELLED) {
            throw new NotAllowedNow(
                    Message.of("run.not-running", StateWords.of(found.run().state())), List.of());
        }
        return found;
    }

    private static Map<String, Object> words(TaskOfRun found, Attachment file) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("runName", found.run().name());
        words.put("title", found.task().place().step().title());
        words.put("file", file.id());
        words.put("name", file.name());
        return words;
    }
}
