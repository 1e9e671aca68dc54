package io.scalewell.ui.run.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeInsights;
import io.scalewell.fake.FakeRuns;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.component.EmptyState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunsViewTest extends ScreenTest {

    @Autowired
    private FakeRuns runs;

    private List<String> rows() {
        return find(NativeTableRow.class, find(NativeTableBody.class).single()).all().stream()
                .map(row -> text(row))
                .toList();
    }

    @Test
    void filtersByTheAddress() {
        new FakeSample(world).fill(new FakeInsights());

        open("runs?process=INV&state=cancelled", RunsView.class);

        assertThat(rows()).singleElement().asString().contains("Invoice 2026-102", "Cancelled");
    }

    @Test
    void showsHowFarEachRunIs() {
        new FakeSample(world).fill(new FakeInsights());

        open("runs?q=birch", RunsView.class);

        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Birch & Sons", "ONB-2", "Approve the customer", "2 of 7");
    }

    @Test
    void saysTheKeyOfARunWithoutANameOnce() {
        new FakeSample(world).fill(new FakeInsights());
        var named = runs.start(new StartRun(ProcessKey.of("INV"), "Invoice 7", Map.of(), null, null));
        var unnamed = runs.start(new StartRun(ProcessKey.of("INV"), null, Map.of(), null, null));

        open("runs?process=INV", RunsView.class);

        assertThat(find(Span.class).withText(named.summary().key().value()).all())
                .hasSize(1);
        assertThat(unnamed.summary().name()).endsWith(unnamed.summary().key().value());
        assertThat(find(Span.class).withText(unnamed.summary().key().value()).all())
                .isEmpty();
    }

    @Test
    void leavesOutWhatTheAddressSaysWrongly() {
        new FakeSample(world).fill(new FakeInsights());

        open("runs?state=flying&process=NONE", RunsView.class);

        assertThat(rows()).hasSize(8);
    }

    @Test
    void tellsNothingIsRunningFromNothingMatches() {
        open("runs", RunsView.class);
        assertThat(text(find(EmptyState.class).single())).contains("Nothing is running");

        test(find(TextField.class, find(RunFilterBar.class).single()).single()).setValue("nobody");
        assertThat(text(find(EmptyState.class).single())).contains("No run matches");
    }
}
