package io.scalewell.shared.template;

import io.scalewell.shared.process.ProcessKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Templates of processes. Everybody may look at them; using one, and changing those of the organization, needs {@code MANAGER} or
 * {@code ADMIN} and, for a token, the scope {@code DESIGN}. The id of a template of the product is a word such as
 * {@code complaint-handling}, that of one of the organization a UUID.
 */
public interface Templates {

    /** Those of the organization first, then those of the product by department, each by title. */
    List<TemplateSummary> list(TemplateFilter filter);

    /** In the reader's language where the template speaks it, else in English; those of the organization as they were kept. */
    Template get(String id, Locale reader);

    /**
     * Makes a process of a template: a draft that the caller owns and whose roles are to be filled. When the template calls others of
     * which no process was made yet, those are made as well.
     *
     * @param language in which the process is written, where the template speaks it
     */
    MadeProcess use(String id, TemplateUse use, Locale language);

    /** Keeps the draft of a process as a template of the organization, without owner and key. Attachments are the same files. */
    Template keep(ProcessKey process, TemplateWords words);

    /** Changes title, summary and department of a template of the organization. */
    Template rename(String id, TemplateWords words);

    /** Takes a template of the organization away; processes made of it stay. */
    void delete(String id);

    /** The goal that the template of a process suggested; empty once there is a goal on that metric, or nobody wants it. */
    Optional<GoalSuggestion> suggestedGoal(ProcessKey process);

    /** Suggests it no more. Throws {@code NotFound} when nothing is suggested. */
    void forgetSuggestedGoal(ProcessKey process);
}
