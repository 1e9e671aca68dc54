package io.scalewell.ui.process.library;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.ProcessKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the processes on the screen did of late, by key: asked for once for each page of the list. */
@SpringComponent
@UIScope
class HealthOverview {

    private final Insights insights;
    private final Map<ProcessKey, ProcessHealth> byProcess = new HashMap<>();

    HealthOverview(Insights insights) {
        this.insights = insights;
    }

    void load(List<ProcessKey> processes) {
        insights.health(processes).forEach(health -> byProcess.put(health.process(), health));
    }

    Optional<ProcessHealth> of(ProcessKey key) {
        return Optional.ofNullable(byProcess.get(key));
    }
}
