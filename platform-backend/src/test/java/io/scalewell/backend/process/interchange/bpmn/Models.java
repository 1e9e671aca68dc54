package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.process.check.KnownAutomations;
import io.scalewell.backend.process.check.KnownPeople;
import io.scalewell.backend.process.check.KnownProcesses;
import io.scalewell.backend.process.check.PublicationCheck;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Writes models for tests in few words: {@code a > b} is a flow, {@code a > b : yes} one with a name. */
final class Models {

    static final Expressions EXPRESSIONS = new Expressions();
    static final JsonMapper JSON = JsonMapper.builder().build();

    private Models() {}

    static byte[] file(String body) {
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
                """ + body + "</definitions>").getBytes(StandardCharsets.UTF_8);
    }

    /** One process with elements, and flows in the short form. */
    static ReadProcess process(String elements, String... flows) {
        return read("<process id=\"p\" name=\"Process\">" + elements + flows(flows) + "</process>");
    }

    static ReadProcess read(String body) {
        return new BpmnProcessReader(JSON, EXPRESSIONS).read(file(body), Locale.ENGLISH);
    }

    static String flows(String... flows) {
        StringBuilder xml = new StringBuilder();
        int number = 0;
        for (String flow : flows) {
            String name = flow.contains(" : ") ? flow.substring(flow.indexOf(" : ") + 3) : "";
            String[] nodes = flow.replaceAll(" : .*", "").split(" > ", -1);
            for (int index = 1; index < nodes.length; index++) {
                xml.append("<sequenceFlow id=\"f_%s_%d\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"/>"
                        .formatted(nodes[index], number++, index == 1 ? name : "", nodes[index - 1], nodes[index]));
            }
        }
        return xml.toString();
    }

    static String tasks(String... ids) {
        StringBuilder xml = new StringBuilder();
        for (String id : ids) {
            xml.append("<userTask id=\"%s\" name=\"%s\"/>".formatted(id, id.toUpperCase(Locale.ROOT)));
        }
        return xml.toString();
    }

    /** What stands in the way of publishing. */
    static List<String> problems(ProcessDefinition definition) {
        return new PublicationCheck(EXPRESSIONS)
                        .problems(
                                definition,
                                new KnownPeople(Set.of(), Set.of()),
                                new KnownProcesses(Map.of("ONB", Set.of())),
                                KnownAutomations.NONE)
                        .stream()
                        .map(Object::toString)
                        .toList();
    }

    /** Each step in short, such as {@code "pay if …"}. */
    static List<String> steps(ReadProcess read) {
        return read.definition().steps().stream().map(Models::words).toList();
    }

    private static String words(Step step) {
        return step.title()
                + (step.condition() == null ? "" : " if " + step.condition())
                + (step.onReject() == null ? "" : " back to " + step.onReject());
    }
}
