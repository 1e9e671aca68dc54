package io.scalewell.backend.process.interchange;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.process.flow.DoerWords;
import io.scalewell.backend.web.json.Json;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Every reader and writer there is, found as the application finds them, without a database. */
final class Formats {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    Formats() {
        beans.registerBean(JsonMapper.class, Json::mapper);
        beans.registerBean(Expressions.class, Expressions::new);
        beans.scan("io.scalewell.backend.process.interchange", "io.scalewell.backend.text");
        beans.refresh();
    }

    private ProcessWriter writer(ExportFormat format) {
        return beans.getBeansOfType(ProcessWriter.class).values().stream()
                .filter(each -> each.format() == format)
                .findFirst()
                .orElseThrow();
    }

    ProcessReader reader(ImportFormat format) {
        return beans.getBeansOfType(ProcessReader.class).values().stream()
                .filter(each -> each.format() == format)
                .findFirst()
                .orElseThrow();
    }

    /** Writes the draft of a process of which nothing is known but what it says. */
    byte[] write(ExportFormat format, ProcessDefinition definition) {
        return writer(format)
                .content(new ExportSubject(
                        new ProcessKey("ANY"),
                        0,
                        definition,
                        ProcessState.DRAFT,
                        null,
                        List.of(),
                        DoerWords.withoutNames(),
                        "Kestrel Ltd",
                        ZoneOffset.UTC,
                        Instant.EPOCH));
    }
}
