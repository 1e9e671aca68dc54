package io.scalewell.backend.template;

import io.scalewell.shared.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with the product: one file each, in the folder of its department. Read once. */
@Component
class TemplateFiles {

    private static final String FILES = "classpath*:templates/*/*.json";

    private final Map<String, Template> templates;

    TemplateFiles(JsonMapper json) throws IOException {
        templates = Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                .map(file -> read(file, json))
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
    }

    List<Template> all() {
        return List.copyOf(templates.values());
    }

    Optional<Template> find(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    private static Template read(Resource file, JsonMapper json) {
        try (InputStream content = file.getInputStream()) {
            String[] path = file.getURL().getPath().split("/");
            String name = Objects.requireNonNull(file.getFilename());
            return json.readValue(content, TemplateFile.class)
                    .template(name.substring(0, name.length() - ".json".length()), path[path.length - 2]);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + file + " cannot be read", e);
        }
    }
}
