package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.interchange.ReadProcess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Reads models; whatever was read can be published as it is. */
abstract class BpmnReading {

    private final List<ReadProcess> all = new ArrayList<>();

    @AfterEach
    void everyImportCanBePublished() {
        assertThat(all)
                .allSatisfy(
                        read -> assertThat(Models.problems(read.definition())).isEmpty());
    }

    /** The whole content of a file. */
    final ReadProcess read(String body) {
        ReadProcess read = Models.read(body);
        all.add(read);
        return read;
    }

    /** One process with elements, and flows in the short form of {@link Models}. */
    final ReadProcess process(String elements, String... flows) {
        ReadProcess read = Models.process(elements, flows);
        all.add(read);
        return read;
    }

    static String gateways(String type, String... ids) {
        StringBuilder xml = new StringBuilder();
        for (String id : ids) {
            xml.append("<%s id='%s'/>".formatted(type, id));
        }
        return xml.toString();
    }
}
