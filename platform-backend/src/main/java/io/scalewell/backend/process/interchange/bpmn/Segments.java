package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.List;

/** The stages in the making. What has no title of its own is called after its place. */
final class Segments {

    private static final int STAGES = 60;
    private static final int TITLE = 200;

    private final Remarks remarks;
    private final Wording wording;
    private final List<Segment> segments = new ArrayList<>();
    private String scope = "";
    private boolean closed = true;

    private record Segment(String title, boolean parallel, List<Step> steps) {}

    Segments(Remarks remarks) {
        this.remarks = remarks;
        this.wording = remarks.wording();
    }

    /** Begins what belongs to a sub-process; gives what to end it with. */
    String enter(String title) {
        String outer = scope;
        scope = outer.isEmpty() ? title : outer + " – " + title;
        closed = true;
        return outer;
    }

    void leave(String outer) {
        scope = outer;
        closed = true;
    }

    void beginParallel(String title) {
        String inner = title.isEmpty() ? wording.say("import.bpmn.text.parallel") : title;
        segments.add(new Segment(scope.isEmpty() ? inner : scope + " – " + inner, true, new ArrayList<>()));
        closed = false;
    }

    void endParallel() {
        closed = true;
    }

    void add(Step step) {
        if (closed) {
            segments.add(new Segment(scope, false, new ArrayList<>()));
            closed = false;
        }
        segments.getLast().steps().add(step);
    }

    List<Stage> stages() {
        List<Segment> filled =
                segments.stream().filter(segment -> !segment.steps().isEmpty()).toList();
        List<Stage> stages = new ArrayList<>();
        for (Segment segment : filled.size() > STAGES ? shortened(filled) : filled) {
            boolean nameless = segment.title().isEmpty() && !stages.isEmpty();
            String title = nameless ? wording.say("import.bpmn.text.part", stages.size() + 1) : segment.title();
            stages.add(new Stage(Words.cut(title, TITLE), segment.parallel(), segment.steps()));
        }
        return stages;
    }

    private List<Segment> shortened(List<Segment> filled) {
        List<Segment> shortened = new ArrayList<>(filled.subList(0, STAGES - 1));
        remarks.add(Topic.STAGES, filled.get(STAGES - 2).title());
        List<Step> rest = filled.subList(STAGES - 1, filled.size()).stream()
                .flatMap(segment -> segment.steps().stream())
                .map(step -> step.change().branch(null).toStep())
                .toList();
        shortened.add(new Segment("", false, rest));
        return shortened;
    }
}
