package io.scalewell.shared.kind;

import java.util.List;

/**
 * One setting of a kind, as a form field.
 *
 * @param choices the allowed values of a {@link SettingType#CHOICE}, else empty
 */
public record SettingField(
        String name, String label, SettingType type, boolean required, String help, List<String> choices) {

    public SettingField {
        choices = List.copyOf(choices);
    }
}
