package io.scalewell.ui.run.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import io.scalewell.fake.FakeInsights;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.FakeSavedViews;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.view.ViewScreen;
import io.scalewell.ui.component.CardBoard;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.run.page.TextForm;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.view.SavedViewsMenu;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class RunLayoutsViewTest extends ScreenTest {

    @Autowired
    private FakeSavedViews views;

    @BeforeEach
    void fill() {
        new FakeSample(world).fill(new FakeInsights());
    }

    @Test
    void tableShowsTheColumnsOfTheAddress() {
        open("runs?cols=version,starter", RunsView.class);

        assertThat(find(NativeTableHeaderCell.class).all().stream().map(Component::getElement))
                .extracting(cell -> cell.getTextRecursively())
                .containsExactly("", "Name", "Started by", "Version");
    }

    @Test
    void clickOnAHeadSortsAndSaysSo() {
        open("runs", RunsView.class);

        test(find(NativeButton.class).withText("Name").single()).click();

        assertThat(find(NativeTableHeaderCell.class).all().get(1).getElement().getAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(find(ScreenLink.class, find(NativeTableBody.class).single()).all())
                .extracting(link -> link.getElement().getTextRecursively())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void runsThatEndedMeanwhileAreNamed() {
        open("runs?state=running", RunsView.class);
        var chosen = select(2);
        runs.cancel(chosen.getFirst(), "by somebody else");

        test(find(Button.class).withText("Cancel runs").single()).click();
        var bar = find(BulkBar.class).single();
        test(find(TextField.class, bar).single()).setValue("not needed");
        test(find(Button.class, find(TextForm.class, bar).single())
                        .withText("Cancel these runs")
                        .single())
                .click();

        assertThat(text(find(BulkBar.class).single()))
                .contains("1 run stayed as it was", chosen.getFirst().value());
        assertThat(runs.get(chosen.getLast()).summary().state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void boardOfStepsAsksWhose() {
        open("runs?view=board&group=step", RunsView.class);

        assertThat(text(find(EmptyState.class).single())).contains("Whose steps?");
    }

    @Test
    void calendarPutsARunOnAnotherDayAtTheSameTime() {
        RunSummary run = dated();
        LocalDate day = workday(run).plusDays(3);
        open("runs?view=calendar&date=" + workday(run), RunsView.class);

        move(run.key().value(), day.toString());

        var moved = runs.get(run.key()).summary().due();
        assertThat(LocalDate.ofInstant(Objects.requireNonNull(moved), world.zone))
                .isEqualTo(day);
        assertThat(moved.atZone(world.zone).toLocalTime())
                .isEqualTo(Objects.requireNonNull(run.due()).atZone(world.zone).toLocalTime());
    }

    @Test
    void calendarKeepsRunsWithoutADateInATray() {
        RunSummary run = dated();
        open("runs?view=calendar&date=" + workday(run), RunsView.class);

        move(run.key().value(), "");

        assertThat(runs.get(run.key()).summary().due()).isNull();
    }

    @Test
    void preferredViewIsWhereOneBegins() {
        var view = views.save(ViewScreen.RUNS, "Late", "view=board&group=state", false);
        views.prefer(view.id(), true);

        open("runs", RunsView.class);

        assertThat(find(RunBoardView.class).all()).hasSize(1);
        assertThat(find(SavedViewsMenu.class).all()).hasSize(1);
    }

    private List<RunKey> select(int count) {
        List<Checkbox> ticks =
                find(Checkbox.class).all().stream().skip(1).limit(count).toList();
        var all =
                runs.list(new RunFilter(null, RunState.RUNNING, null, null, null), PageRequest.first()).items().stream()
                        .limit(count)
                        .map(RunSummary::key)
                        .toList();
        ticks.forEach(tick -> test(tick).click());
        return all;
    }

    private RunSummary dated() {
        return runs.list(new RunFilter(null, RunState.RUNNING, null, null, null), PageRequest.first()).items().stream()
                .filter(run -> run.due() != null)
                .findFirst()
                .orElseGet(() -> {
                    var any = runs.list(new RunFilter(null, RunState.RUNNING, null, null, null), PageRequest.first())
                            .items()
                            .getFirst();
                    return runs.changeDue(any.key(), world.now().plusSeconds(86_400))
                            .summary();
                });
    }

    private LocalDate workday(RunSummary run) {
        return LocalDate.ofInstant(Objects.requireNonNull(run.due()), world.zone);
    }

    private void move(String card, String column) {
        var board = find(CardBoard.class).single();
        var detail = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.card", card)
                .put("event.detail.column", column);
        board.getElement()
                .getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(new DomEvent(board.getElement(), "sw-move", detail));
    }
}
