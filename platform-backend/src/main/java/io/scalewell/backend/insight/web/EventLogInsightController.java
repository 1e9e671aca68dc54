package io.scalewell.backend.insight.web;

import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.shared.insight.ProcessMapView;
import io.scalewell.shared.insight.Subject;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an imported log says: the same questions as for a process. */
@RestController
@RequestMapping("/api/v1/event-logs/{id}")
class EventLogInsightController {

    private final InsightAnswers answers;

    EventLogInsightController(InsightAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/summary")
    InsightSummary summary(@PathVariable EventLogId id, InsightParameters query) {
        return answers.summary(new Subject.OfEventLog(id), query);
    }

    @GetMapping("/steps")
    InsightAnswers.Steps steps(@PathVariable EventLogId id, InsightParameters query) {
        return answers.steps(new Subject.OfEventLog(id), query);
    }

    @GetMapping("/map")
    ProcessMapView map(@PathVariable EventLogId id, MapParameters query) {
        return answers.map(new Subject.OfEventLog(id), query);
    }

    @GetMapping("/variants")
    InsightAnswers.Variants variants(@PathVariable EventLogId id, InsightParameters query) {
        return answers.variants(new Subject.OfEventLog(id), query);
    }

    @GetMapping("/rework")
    Map<String, Long> rework(@PathVariable EventLogId id, InsightParameters query) {
        return answers.rework(new Subject.OfEventLog(id), query);
    }

    @GetMapping("/handoffs")
    InsightAnswers.HandOffs handOffs(@PathVariable EventLogId id, InsightParameters query) {
        return answers.handOffs(new Subject.OfEventLog(id), query);
    }

    @GetMapping("/control-chart")
    ControlChartView controlChart(@PathVariable EventLogId id, ChartParameters query) {
        return answers.controlChart(new Subject.OfEventLog(id), query);
    }
}
