package io.scalewell.shared.run;

import io.scalewell.shared.process.Attachment;
import java.time.Instant;

/**
 * A file that somebody has put to a task.
 *
 * @param by the name of who did
 * @param removable whether the caller may take it away
 */
public record TaskFile(TaskId task, Attachment file, String by, Instant at, boolean removable) {}
