package io.scalewell.backend.process.interchange;

import io.scalewell.backend.web.json.Json;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ImportFormat;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Every reader and writer there is, found as the application finds them, without a database. */
final class Formats {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    Formats() {
        beans.registerBean(JsonMapper.class, Json::mapper);
        beans.scan("io.scalewell.backend.process.interchange");
        beans.refresh();
    }

    ProcessWriter writer(ExportFormat format) {
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
}
