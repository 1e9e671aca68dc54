package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.process.interchange.ProcessReader;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.ImportFormat;
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
    public ReadProcess read(byte[] content) {
        return new ModelReader(BpmnFile.read(content), properties, expressions).read();
    }
}
