package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.process.flow.DiagramLayout;
import io.scalewell.backend.process.flow.DoerWords;
import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.backend.process.interchange.ProcessWriter;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes BPMN 2.0 with the drawing of the process map. The same process is the same file always. */
@Component
class BpmnProcessWriter implements ProcessWriter {

    private final Properties properties;

    BpmnProcessWriter(JsonMapper json) {
        this.properties = new Properties(json);
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.BPMN;
    }

    @Override
    public byte[] content(ExportSubject subject) {
        return write(subject.definition()).getBytes(StandardCharsets.UTF_8);
    }

    String write(ProcessDefinition definition) {
        boolean lanes = definition.steps().stream().anyMatch(step -> Objects.nonNull(step.assignee()));
        ProcessDiagram.Options options = new ProcessDiagram.Options(lanes, ProcessDiagram.Direction.RIGHT);
        ProcessDiagram diagram = DiagramLayout.of(definition, options, DoerWords.withoutNames());
        return new ModelWriter(definition.withKey(null), diagram, properties).write();
    }
}
