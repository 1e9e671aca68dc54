package io.scalewell.shared.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a run came from.
 *
 * @param form the title of the form
 * @param email the first e-mail address that was given; what else was typed is in the run's fields
 */
public record FormSender(String form, @Nullable String email, Instant sentAt) {}
