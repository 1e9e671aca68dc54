package io.scalewell.benchmark;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The two processes of the benchmark as BPMN. */
final class BpmnModel {

    static final String IN_ORDER = "in-order";
    static final String TOGETHER = "together";

    private BpmnModel() {}

    /** @param namespace of the engine's own attribute for an assignee */
    static String inOrder(String namespace) {
        StringBuilder body = new StringBuilder("<startEvent id='start'/>");
        String before = "start";
        for (int number = 1; number <= Contestant.STEPS; number++) {
            String step = "step" + number;
            body.append(task(number)).append(flow(before, step));
            before = step;
        }
        body.append("<endEvent id='end'/>").append(flow(before, "end"));
        return document(namespace, IN_ORDER, body.toString());
    }

    static String together(String namespace) {
        String branches = IntStream.rangeClosed(1, Contestant.STEPS)
                .mapToObj(number -> task(number) + flow("fork", "step" + number) + flow("step" + number, "join"))
                .collect(Collectors.joining());
        return document(
                namespace,
                TOGETHER,
                "<startEvent id='start'/><parallelGateway id='fork'/><parallelGateway id='join'/><endEvent id='end'/>"
                        + flow("start", "fork") + branches + flow("join", "end"));
    }

    private static String task(int number) {
        return "<userTask id='step%d' name='Step %d' engine:assignee='m0'/>".formatted(number, number);
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id='%s-%s' sourceRef='%s' targetRef='%s'/>".formatted(from, to, from, to);
    }

    private static String document(String namespace, String key, String body) {
        return "<?xml version='1.0' encoding='UTF-8'?><definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                + "xmlns:engine='" + namespace + "' targetNamespace='benchmark'><process id='" + key + "' name='" + key
                + "' isExecutable='true' engine:historyTimeToLive='P30D'>" + body + "</process></definitions>";
    }
}
