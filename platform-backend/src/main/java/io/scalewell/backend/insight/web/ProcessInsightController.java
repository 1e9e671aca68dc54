package io.scalewell.backend.insight.web;

import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.shared.insight.ProcessMapView;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.process.ProcessKey;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened in the runs of a process. */
@RestController
@RequestMapping("/api/v1/insights/{process}")
class ProcessInsightController {

    private final InsightAnswers answers;

    ProcessInsightController(InsightAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/summary")
    InsightSummary summary(@PathVariable ProcessKey process, InsightParameters query) {
        return answers.summary(new Subject.OfProcess(process), query);
    }

    @GetMapping("/steps")
    InsightAnswers.Steps steps(@PathVariable ProcessKey process, InsightParameters query) {
        return answers.steps(new Subject.OfProcess(process), query);
    }

    @GetMapping("/map")
    ProcessMapView map(@PathVariable ProcessKey process, MapParameters query) {
        return answers.map(new Subject.OfProcess(process), query);
    }

    @GetMapping("/variants")
    InsightAnswers.Variants variants(@PathVariable ProcessKey process, InsightParameters query) {
        return answers.variants(new Subject.OfProcess(process), query);
    }

    @GetMapping("/rework")
    Map<String, Long> rework(@PathVariable ProcessKey process, InsightParameters query) {
        return answers.rework(new Subject.OfProcess(process), query);
    }

    @GetMapping("/handoffs")
    InsightAnswers.HandOffs handOffs(@PathVariable ProcessKey process, InsightParameters query) {
        return answers.handOffs(new Subject.OfProcess(process), query);
    }

    @GetMapping("/control-chart")
    ControlChartView controlChart(@PathVariable ProcessKey process, ChartParameters query) {
        return answers.controlChart(new Subject.OfProcess(process), query);
    }
}
