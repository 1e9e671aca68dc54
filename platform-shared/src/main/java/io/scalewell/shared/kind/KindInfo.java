package io.scalewell.shared.kind;

import java.util.List;

/**
 * How one kind of trigger or action introduces itself. The screens draw its form from this, the API its JSON Schema.
 *
 * @param name the stable name in stored settings and the API, such as {@code http-request}
 * @param title what people read; screens look up {@code kind.<name>.title} first
 * @param help one sentence
 * @param icon name of an icon of the sprite
 */
public record KindInfo(String name, String title, String help, String icon, List<SettingField> settings) {

    public KindInfo {
        settings = List.copyOf(settings);
    }
}
