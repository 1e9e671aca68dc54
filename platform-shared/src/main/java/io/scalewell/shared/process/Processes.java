package io.scalewell.shared.process;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.InputError;
import java.util.List;
import java.util.Locale;

/**
 * Documents how the organization works. Reading is for every member; changing needs {@code MANAGER} or {@code ADMIN} and,
 * for a token, the scope {@code DESIGN}.
 */
public interface Processes {

    /** A file to import has at most so many bytes: 4 MiB, room for any process that may be saved. */
    int LARGEST_FILE = 4 * 1024 * 1024;

    /** Creates a process with a draft. Without a key one is made from the name. A key that is taken is {@code Invalid}. */
    ProcessDetail create(ProcessDefinition definition);

    /**
     * Makes a process of a file of at most {@link #LARGEST_FILE} bytes; what was not understood is named in the warnings. Throws {@code Invalid} with the
     * place for what is not of the format at all. What the import itself puts into the process, such as notes on what cannot be a
     * checklist, is in the language of the reader.
     */
    ImportedProcess importFrom(ImportFormat format, byte[] content, Locale reader);

    /** By name; with a text, what fits it best first. */
    Page<ProcessSummary> list(ProcessFilter filter, PageRequest page);

    /** Throws {@code NotFound} for an unknown key. */
    ProcessDetail get(ProcessKey key);

    /**
     * Replaces the draft when its revision is still the expected one, else throws {@code EditConflict} with both states. The
     * key in the definition is ignored.
     */
    ProcessDetail replaceDraft(ProcessKey key, ProcessDefinition definition, long expectedRevision);

    /** What stands in the way of publishing the draft; empty when nothing does. */
    List<InputError> problems(ProcessKey key);

    /** What does not stand in the way of publishing the draft, but is worth a look first: an automation that is off. */
    List<InputError> warnings(ProcessKey key);

    /** Freezes the draft as the next version; later runs use it, running ones stay on theirs. */
    ProcessVersion publish(ProcessKey key, Publication publication);

    /** The newest first. */
    List<VersionSummary> versions(ProcessKey key);

    ProcessVersion version(ProcessKey key, int number);

    /** Makes the definition of an old version the draft. */
    ProcessDetail restore(ProcessKey key, int number);

    ProcessDetail retire(ProcessKey key);

    ProcessDetail revive(ProcessKey key);

    /** Writes a version, or the draft when the number is zero, as a file. */
    ExportedFile export(ProcessKey key, int version, ExportFormat format, Locale reader);
}
