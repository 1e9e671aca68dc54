package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.process.interchange.ProcessReader;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads BPMN 2.0 in any encoding that its XML declares. */
@Component
class BpmnProcessReader implements ProcessReader {

    private final Properties properties;
    private final Expressions expressions;

    BpmnProcessReader(JsonMapper json, Expressions expressions) {
        this.properties = new Properties(json);
        this.expressions = expressions;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.BPMN;
    }

    @Override
    public ReadProcess read(byte[] content, Locale reader) {
        BpmnFile file = BpmnFile.read(content);
        return unchanged(file)
                .map(definition -> new ReadProcess(definition, List.of()))
                .orElseGet(() -> new ModelReader(file, properties, expressions, reader).read());
    }

    /** A model that we wrote and nobody changed is the process that it was. */
    private Optional<ProcessDefinition> unchanged(BpmnFile file) {
        return file.all("process").stream()
                .flatMap(process -> properties
                        .process(process)
                        .filter(kept -> kept.fingerprint().equals(Fingerprint.of(process)))
                        .flatMap(kept -> kept.restored(id -> file.find(id).flatMap(properties::step)))
                        .stream())
                .findFirst();
    }
}
