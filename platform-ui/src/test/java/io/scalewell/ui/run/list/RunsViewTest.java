package io.scalewell.ui.run.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeInsights;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.ui.component.EmptyState;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsViewTest extends ScreenTest {

    private List<String> rows() {
        return find(RunRow.class).all().stream().map(row -> text(row)).toList();
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
