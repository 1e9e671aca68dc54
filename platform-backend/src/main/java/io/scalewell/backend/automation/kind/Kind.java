package io.scalewell.backend.automation.kind;

import io.scalewell.shared.problem.InputError;
import java.util.List;

/**
 * A member of an open set: a bean that introduces itself. Adding one means adding a folder with such a bean, its settings record and
 * its test; nothing else names it.
 *
 * @param <S> the settings record; each component carries {@link Setting}
 */
public interface Kind<S extends Record> {

    /** The stable name in stored settings and the API, such as {@code http-request}. */
    String name();

    String title();

    /** One sentence for somebody who chooses. */
    String help();

    /** Name of an icon of the sprite. */
    String icon();

    Class<S> settings();

    /** What is wrong with settings whose form is right, with pointers that are relative to the settings. */
    default List<InputError> problems(S settings) {
        return List.of();
    }
}
