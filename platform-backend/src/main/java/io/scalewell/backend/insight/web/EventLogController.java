package io.scalewell.backend.insight.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.LargeBody;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.insight.EventLogFormat;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.EventLogs;
import io.scalewell.shared.insight.ImportedEventLog;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logs of other systems, and the overview of all processes. */
@RestController
@RequestMapping("/api/v1")
class EventLogController {

    private final EventLogs logs;
    private final Insights insights;

    EventLogController(EventLogs logs, Insights insights) {
        this.logs = logs;
        this.insights = insights;
    }

    @Operation(
            summary =
                    "How the live processes did of late, the one that waited longest first; or only those that are named")
    @GetMapping("/insights")
    Overview overview(@RequestParam(required = false) @Nullable List<ProcessKey> process) {
        return new Overview(process == null ? insights.overview() : insights.health(process));
    }

    @LargeBody
    @PostMapping(path = "/event-logs", consumes = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<ImportedEventLog> importXes(
            @RequestParam(defaultValue = "Imported log") String name, @RequestBody byte[] content) {
        return taken(logs.importFrom(name, EventLogFormat.XES, new ByteArrayInputStream(content)));
    }

    @LargeBody
    @PostMapping(path = "/event-logs", consumes = "text/csv")
    ResponseEntity<ImportedEventLog> importCsv(
            @RequestParam(defaultValue = "Imported log") String name, @RequestBody byte[] content) {
        return taken(logs.importFrom(name, EventLogFormat.CSV, new ByteArrayInputStream(content)));
    }

    private static ResponseEntity<ImportedEventLog> taken(ImportedEventLog log) {
        return Answers.created("/api/v1/event-logs/" + log.id(), log);
    }

    @GetMapping("/event-logs")
    Page<ImportedEventLog> list(PageRequest page) {
        return Pages.cut(logs.list(), page, ImportedEventLog::id);
    }

    @GetMapping("/event-logs/{id}")
    ImportedEventLog get(@PathVariable EventLogId id) {
        return logs.get(id);
    }

    @DeleteMapping("/event-logs/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable EventLogId id) {
        logs.delete(id);
    }

    record Overview(List<ProcessHealth> items) {}
}
