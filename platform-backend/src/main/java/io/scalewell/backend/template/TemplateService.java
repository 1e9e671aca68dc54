package io.scalewell.backend.template;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.template.MadeProcess;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates of the product and of the organization, side by side. */
@Service
class TemplateService implements Templates {

    private static final int MOST = 500;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_DEPARTMENT = 80;

    private final TemplateFiles files;
    private final TemplateRepository own;
    private final TemplateMaking making;
    private final Processes processes;
    private final Callers callers;
    private final DatabaseClock clock;

    TemplateService(
            TemplateFiles files,
            TemplateRepository own,
            TemplateMaking making,
            Processes processes,
            Callers callers,
            DatabaseClock clock) {
        this.files = files;
        this.own = own;
        this.making = making;
        this.processes = processes;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TemplateSummary> list(TemplateFilter filter) {
        require(Permission.READ);
        TemplateMatch match = new TemplateMatch(filter);
        return Stream.concat(own.list().stream(), files.all().stream())
                .filter(match::fits)
                .map(Template::summary)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Template get(String id) {
        require(Permission.READ);
        return read(id);
    }

    @Override
    @Transactional
    public MadeProcess use(String id, TemplateUse use) {
        require(Permission.DESIGN);
        return making.make(read(id), use);
    }

    @Override
    @Transactional
    public Template keep(ProcessKey process, TemplateWords words) {
        Caller caller = require(Permission.DESIGN);
        TemplateWords checked = checked(words);
        if (own.count() >= MOST) {
            throw new NotAllowedNow("There are " + MOST + " templates already; delete one first.", List.of("delete"));
        }
        UUID id = Ids.next();
        own.insert(id, checked, bare(processes.get(process).draft()), caller.member(), clock.now());
        return read(id.toString());
    }

    @Override
    @Transactional
    public Template rename(String id, TemplateWords words) {
        require(Permission.DESIGN);
        if (!own.rename(ownId(id), checked(words))) {
            throw unknown(id);
        }
        return read(id);
    }

    @Override
    @Transactional
    public void delete(String id) {
        require(Permission.DESIGN);
        if (!own.delete(ownId(id))) {
            throw unknown(id);
        }
    }

    /** What belongs to the one process only stays with it. */
    private static ProcessDefinition bare(ProcessDefinition draft) {
        return draft.change()
                .key(null)
                .owner(null)
                .toDefinition()
                .withSteps(step -> step.change().attachments(List.of()).toStep());
    }

    private Template read(String id) {
        return files.find(id).or(() -> own.find(ownId(id))).orElseThrow(() -> unknown(id));
    }

    private UUID ownId(String id) {
        if (files.find(id).isPresent()) {
            throw new NotAllowedNow("Templates of the product cannot be changed.", List.of("use"));
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOurs) {
            throw unknown(id);
        }
    }

    private static TemplateWords checked(TemplateWords words) {
        List<InputError> errors = new ArrayList<>();
        if (words.title().isBlank() || words.title().length() > LONGEST_TITLE) {
            errors.add(new InputError("/title", "A title has 1 to " + LONGEST_TITLE + " characters."));
        }
        if (words.summary().length() > LONGEST_SUMMARY) {
            errors.add(new InputError("/summary", "At most " + LONGEST_SUMMARY + " characters."));
        }
        String department = words.department();
        if (department != null && department.length() > LONGEST_DEPARTMENT) {
            errors.add(new InputError("/department", "At most " + LONGEST_DEPARTMENT + " characters."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("The template cannot be kept like this.", errors);
        }
        return new TemplateWords(
                words.title().strip(),
                words.summary().strip(),
                department == null || department.isBlank() ? null : department.strip());
    }

    private Caller require(Permission permission) {
        Caller caller = callers.current();
        caller.require(permission);
        return caller;
    }

    private static NotFound unknown(String id) {
        return new NotFound("template " + id);
    }
}
