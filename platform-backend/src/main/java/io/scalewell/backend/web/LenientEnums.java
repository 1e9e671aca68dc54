package io.scalewell.backend.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads enums in addresses without regard to case, and a hyphen like an underscore. */
@SuppressWarnings("rawtypes")
final class LenientEnums implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        List<T> constants = Arrays.asList(type.getEnumConstants());
        return text -> {
            String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            return constants.stream()
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("must be one of " + constants));
        };
    }
}
