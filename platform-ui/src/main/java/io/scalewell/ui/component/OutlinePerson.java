package io.scalewell.ui.component;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else who has the checklist open.
 *
 * @param id tells people of one name apart
 * @param colour of the avatar, 0 to 5
 * @param key of the line that person is in
 */
public record OutlinePerson(
        String id,
        String name,
        String initials,
        int colour,
        @Nullable String key) implements Serializable {}
