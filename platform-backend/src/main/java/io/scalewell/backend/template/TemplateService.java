package io.scalewell.backend.template;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.improvement.GoalsOfProcess;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.MadeProcess;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final OriginRepository origins;
    private final GoalsOfProcess goals;
    private final Processes processes;
    private final Callers callers;
    private final DatabaseClock clock;

    TemplateService(
            TemplateFiles files,
            TemplateRepository own,
            TemplateMaking making,
            OriginRepository origins,
            GoalsOfProcess goals,
            Processes processes,
            Callers callers,
            DatabaseClock clock) {
        this.files = files;
        this.own = own;
        this.making = making;
        this.origins = origins;
        this.goals = goals;
        this.processes = processes;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TemplateSummary> list(TemplateFilter filter) {
        require(Permission.READ);
        TemplateMatch match = new TemplateMatch(filter, files::languages);
        return Stream.concat(own.list().stream(), files.all().stream())
                .filter(match::fits)
                .map(Template::summary)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Template get(String id, Locale reader) {
        require(Permission.READ);
        return read(id, reader);
    }

    @Override
    @Transactional
    public MadeProcess use(String id, TemplateUse use, Locale language) {
        require(Permission.DESIGN);
        return making.make(read(id, language), use, language);
    }

    @Override
    @Transactional
    public Template keep(ProcessKey process, TemplateWords words) {
        Caller caller = require(Permission.DESIGN);
        TemplateWords checked = checked(words);
        if (own.count() >= MOST) {
            throw new NotAllowedNow(Message.of("template.most", MOST), List.of("delete"));
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

    @Override
    @Transactional(readOnly = true)
    public Optional<GoalSuggestion> suggestedGoal(ProcessKey process) {
        require(Permission.READ);
        return origins.goal(process).filter(goal -> !goals.has(process, goal.metric()));
    }

    @Override
    @Transactional
    public void forgetSuggestedGoal(ProcessKey process) {
        require(Permission.DESIGN);
        if (suggestedGoal(process).isEmpty()) {
            throw new NotFound(Message.of("missing.suggested-goal", process));
        }
        origins.forgetGoal(process);
    }

    /** What belongs to the one process only stays with it. */
    private static ProcessDefinition bare(ProcessDefinition draft) {
        return draft.change().key(null).owner(null).toDefinition();
    }

    /** One of the organization's own. */
    private Template read(String id) {
        return read(id, Locale.ROOT);
    }

    private Template read(String id, Locale reader) {
        return files.find(id, reader).or(() -> own.find(ownId(id))).orElseThrow(() -> unknown(id));
    }

    private UUID ownId(String id) {
        if (files.find(id).isPresent()) {
            throw new NotAllowedNow(Message.of("template.product"), List.of("use"));
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
            errors.add(new InputError("/title", Message.of("template.title", LONGEST_TITLE)));
        }
        if (words.summary().length() > LONGEST_SUMMARY) {
            errors.add(new InputError("/summary", Message.of("limit.characters", LONGEST_SUMMARY)));
        }
        String department = words.department();
        if (department != null && department.length() > LONGEST_DEPARTMENT) {
            errors.add(new InputError("/department", Message.of("limit.characters", LONGEST_DEPARTMENT)));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("template.refused"), errors);
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
        return new NotFound(Message.of("missing.template", id));
    }
}
