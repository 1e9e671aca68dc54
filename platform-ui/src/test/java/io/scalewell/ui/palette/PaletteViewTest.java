package io.scalewell.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.scalewell.fake.FakeSearch;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import io.scalewell.ui.component.PaletteElement;
import io.scalewell.ui.run.list.RunsView;
import io.scalewell.ui.run.mywork.MyWorkView;
import io.scalewell.ui.shell.NotFoundView;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PaletteViewTest extends ScreenTest {

    @Autowired
    private FakeSearch search;

    @BeforeEach
    void forget() {
        search.clear();
    }

    @Test
    void isAtHandOnEveryScreen() {
        open("my-work", MyWorkView.class);

        assertThat(find(PaletteElement.class).all()).hasSize(1);
        assertThat(find(NativeButton.class).all())
                .filteredOn(button -> button.getElement().hasAttribute("data-sw-search"))
                .singleElement()
                .satisfies(button -> assertThat(text(button)).contains("Search", "Ctrl K"));
    }

    @Test
    void offersOnlyCommandsThatTheReaderMayUse() {
        open("runs", RunsView.class);
        assertThat(commands()).contains("start-run", "go-my-work", "help").doesNotContain("invite", "go-settings");
    }

    @Test
    void eachCommandHasItsKeyAndItsWords() {
        open("runs", RunsView.class);

        JsonNode command = commandsJson().get(1);

        assertThat(command.get("command").asString()).isEqualTo("go-my-work");
        assertThat(command.get("keys").asString()).isEqualTo("g m");
        assertThat(command.get("text").asString()).isEqualTo("Go to my work");
    }

    @Test
    void showsWhatWasFoundInGroupsWithMarks() {
        search.add(SearchKind.PROCESS, "ONB", "Customer onboarding", "processes/ONB");
        search.add(new SearchHit(
                SearchKind.RUN, "ONB-7", "Acme onboarding", "Somewhere", "COMPLETED", null, "runs/ONB-7"));
        var palette = new FoundThings(anywhere(), "onb");

        var groups = palette.groups(search.find("onb", 5));

        assertThat(groups).extracting(PaletteElement.Group::title).containsExactly("Processes", "Runs");
        var run = groups.get(1).items().getFirst();
        assertThat(run.marks()).containsExactly(List.of(5, 8));
        assertThat(run.state()).isEqualTo("Completed");
        assertThat(run.path()).isEqualTo("runs/ONB-7");
    }

    @Test
    void leadsToTheListWhenThereIsMore() {
        for (int number = 1; number <= 7; number++) {
            search.add(SearchKind.RUN, "ONB-" + number, "Acme & sons", "runs/ONB-" + number);
        }

        var items = new FoundThings(anywhere(), "acme & sons")
                .groups(search.find("acme & sons", 5))
                .getFirst()
                .items();

        assertThat(items).hasSize(6);
        assertThat(items.getLast().title()).isEqualTo("All runs with “acme & sons”");
        assertThat(items.getLast().path()).isEqualTo("runs?q=acme+%26+sons");
    }

    @Test
    void opensWhatIsChosen() {
        open("my-work", MyWorkView.class);

        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.path", "runs?q=acme");
        tell("sw-palette-open", data);

        assertThat(getCurrentView()).isInstanceOf(RunsView.class);
        assertThat(address()).isEqualTo("runs?q=acme");
    }

    @Test
    void staysWhereItIsWhenTheSearchIsRefused() {
        open("my-work", MyWorkView.class);
        world.failOnce(new Forbidden("Not for you"));

        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.text", "acme");
        data.put("event.detail.number", 1);
        tell("sw-palette-search", data);

        assertThat(getCurrentView()).isInstanceOf(MyWorkView.class);
    }

    @Test
    void anAddressThatLeadsNowhereOffersWhatMayHaveBeenMeant() {
        search.add(SearchKind.PROCESS, "ONB", "Customer onboarding", "processes/ONB");
        search.add(SearchKind.RUN, "ONB-7", "Acme", "runs/ONB-7");

        navigate("kestrel/old/place/ONB", NotFoundView.class);

        assertThat(screenText()).contains("Moved? We searched for “ONB” and found 2:", "ONB Customer onboarding");
        assertThat(link("ONB-7 Acme").getHref()).isEqualTo("kestrel/runs/ONB-7");
    }

    @Test
    void anAddressThatMeansNothingOffersNothing() {
        navigate("kestrel/no/such/thing", NotFoundView.class);

        assertThat(screenText()).doesNotContain("Moved?");
    }

    private PaletteElement anywhere() {
        open("my-work", MyWorkView.class);
        return find(PaletteElement.class).single();
    }

    private List<String> commands() {
        return commandsJson()
                .valueStream()
                .map(command -> command.get("command").asString())
                .toList();
    }

    private JsonNode commandsJson() {
        return (JsonNode) find(PaletteElement.class).single().getElement().getPropertyRaw("commands");
    }

    private void tell(String event, ObjectNode data) {
        var element = find(PaletteElement.class).single().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}
