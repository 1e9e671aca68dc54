package io.scalewell.backend.template;

import io.scalewell.shared.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The templates that come with the product: one file each, in the folder of its department, and one beside it for each other
 * language that it speaks. Read once.
 */
@Component
class TemplateFiles {

    private static final String FILES = "classpath*:templates/*/*.json";
    private static final String END = ".json";

    private final Map<String, Template> templates;
    /** By the name of the file without its end, such as {@code refund.de}. */
    private final Map<String, Template> translated = new HashMap<>();

    TemplateFiles(JsonMapper json) throws IOException {
        Map<Boolean, List<Resource>> files = Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                .collect(Collectors.partitioningBy(file -> name(file).contains(".")));
        templates = Objects.requireNonNull(files.get(false)).stream()
                .map(file -> read(file, json, TemplateFile.class).template(name(file), folder(file)))
                .sorted(Comparator.comparing((Template template) ->
                                String.valueOf(template.summary().department()))
                        .thenComparing(template -> template.summary().title()))
                .collect(Collectors.toMap(
                        template -> template.summary().id(),
                        template -> template,
                        (one, other) -> {
                            throw new IllegalStateException(
                                    "Two templates are called " + one.summary().id());
                        },
                        LinkedHashMap::new));
        for (Resource file : Objects.requireNonNull(files.get(true))) {
            String name = name(file);
            Template english = templates.get(name.substring(0, name.indexOf('.')));
            if (english == null) {
                throw new IllegalStateException("There is no template for " + file);
            }
            translated.put(name, read(file, json, TemplateTranslation.class).of(english));
        }
    }

    List<Template> all() {
        return List.copyOf(templates.values());
    }

    Optional<Template> find(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    /** In the reader's language where the template speaks it, else in English. */
    Optional<Template> find(String id, Locale reader) {
        return Optional.ofNullable(translated.get(id + "." + reader.getLanguage()))
                .or(() -> find(id));
    }

    /** The same template in all its languages. */
    List<Template> languages(Template template) {
        String id = template.summary().id();
        return Stream.concat(
                        Stream.of(template),
                        template.summary().translations().keySet().stream()
                                .map(language -> translated.get(id + "." + language))
                                .filter(Objects::nonNull))
                .toList();
    }

    private static String name(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        return name.substring(0, name.length() - END.length());
    }

    private static String folder(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + file + " has no place", e);
        }
    }

    private static <T> T read(Resource file, JsonMapper json, Class<T> type) {
        try (InputStream content = file.getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + file + " cannot be read", e);
        }
    }
}
