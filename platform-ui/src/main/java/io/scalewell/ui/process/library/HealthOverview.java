package io.scalewell.ui.process.library;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.ProcessKey;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the live processes did of late, by key. */
@SpringComponent
@UIScope
class HealthOverview {

    private final Insights insights;
    private Map<ProcessKey, ProcessHealth> byProcess = Map.of();

    HealthOverview(Insights insights) {
        this.insights = insights;
    }

    void refresh() {
        byProcess = insights.overview().stream().collect(Collectors.toMap(ProcessHealth::process, Function.identity()));
    }

    Optional<ProcessHealth> of(ProcessKey key) {
        return Optional.ofNullable(byProcess.get(key));
    }
}
