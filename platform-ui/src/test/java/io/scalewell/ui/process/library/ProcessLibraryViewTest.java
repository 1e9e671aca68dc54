package io.scalewell.ui.process.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeInsights;
import io.scalewell.fake.FakeProcessReviews;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.ui.component.EmptyState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProcessLibraryViewTest extends ScreenTest {

    @Autowired
    private FakeInsights insights;

    @Autowired
    private FakeProcessReviews reviews;

    private long rows() {
        return find(ProcessRow.class).all().size();
    }

    private TextField name() {
        return find(TextField.class, find(NewProcessPanel.class).single()).single();
    }

    private void create() {
        test(find(Button.class, find(NewProcessPanel.class).single())
                        .withText("Create")
                        .single())
                .click();
    }

    @Test
    void showsWhoseAProcessIsAndHowItDoes() {
        new FakeSample(world).fill(insights);

        open("processes", ProcessLibraryView.class);

        assertThat(screenText())
                .contains("Customer onboarding", "12 runs in 30 days · median 2 d 4 h", "Marco Ruiz", "Live, v2")
                .contains("Hire a colleague", "Draft");
        insights.overview.clear();
    }

    @Test
    void filtersByTheAddress() {
        new FakeSample(world).fill(insights);

        open("processes?q=invoice&status=live", ProcessLibraryView.class);

        assertThat(rows()).isEqualTo(1);
        assertThat(screenText()).contains("Invoice approval");
        insights.overview.clear();
    }

    @Test
    void saysThatNothingMatchesRatherThanThatNothingIsThere() {
        processes.create(ProcessDefinition.named("Pay"));

        open("processes?q=nobody", ProcessLibraryView.class);

        assertThat(text(find(EmptyState.class).single())).contains("No process matches");
        press("Clear filters");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void readsPageByPage() {
        IntStream.range(0, 60)
                .forEach(i -> processes.create(
                        ProcessDefinition.named("Process " + (100 + i)).withKey("P" + i)));
        open("processes", ProcessLibraryView.class);

        assertThat(rows()).isEqualTo(50);
        press("Show more");

        assertThat(rows()).isEqualTo(60);
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void makesAProcessOfAName() {
        open("processes?panel=new", ProcessLibraryView.class);

        test(name()).setValue("Pay invoices");
        create();

        assertThat(processes.list(ProcessFilter.all(), PageRequest.first()).items())
                .extracting("name")
                .containsExactly("Pay invoices");
        assertThat(address()).isEqualTo("processes/PAY/edit");
    }

    @Test
    void saysAtTheNameThatItIsNeeded() {
        open("processes?panel=new", ProcessLibraryView.class);

        create();

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("A process needs a name.");
    }

    @Test
    void makesAProcessOfAPastedListAndNamesWhatWasNotUnderstood() {
        open("processes?panel=new", ProcessLibraryView.class);

        test(name()).setValue("Pay invoices");
        test(find(TextArea.class).single()).setValue("- Check the amount\n- Pay\n! what is this");
        create();

        var steps = processes.get(ProcessKey.of("PAY")).draft().steps();
        assertThat(steps).extracting("title").containsExactly("Check the amount", "Pay");
        assertThat(text(find(NewProcessPanel.class).single())).contains("Not understood: ! what is this");
        assertThat(find(Button.class).withText("Create").exists()).isFalse();
        press("Open the editor");
        assertThat(address()).isEqualTo("processes/PAY/edit");
    }

    @Test
    void offersNothingToWhoMayNotDesign() {
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        open("processes", ProcessLibraryView.class);

        assertThat(find(Button.class).withText("New process").exists()).isFalse();
    }

    @Test
    void marksFavouritesInPlaceAndShowsThemAlone() {
        processes.create(ProcessDefinition.named("Pay"));
        processes.create(ProcessDefinition.named("Buy"));
        open("processes", ProcessLibraryView.class);

        var star = find(Star.class).all().getFirst();
        test(star).click();
        assertThat(star.isOn()).isTrue();

        open("processes?fav=true", ProcessLibraryView.class);
        assertThat(screenText()).contains("Buy").doesNotContain("Pay");
        test(find(Star.class).single()).click();
        assertThat(text(find(EmptyState.class).single())).contains("No favourites yet");
    }

    @Test
    void keepsFavouritesAtHandInTheNavigation() {
        processes.create(ProcessDefinition.named("Pay"));
        open("processes", ProcessLibraryView.class);
        assertThat(navigation()).doesNotContain("Pay");

        test(find(Star.class).single()).click();
        assertThat(navigation()).contains("Pay");

        find(ProcessLibraryView.class).single().retire(entry("PAY"), true);
        assertThat(navigation()).doesNotContain("Pay");
    }

    private List<String> navigation() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    @Test
    void showsOnlyWhatNobodyLookedAtInTime() {
        new FakeSample(world).fill(insights);
        open("processes?stale=true", ProcessLibraryView.class);
        assertThat(text(find(EmptyState.class).single())).contains("No review is overdue");

        reviews.due(ProcessKey.of("INV"));
        open("processes?stale=true&status=live", ProcessLibraryView.class);

        assertThat(rows()).isEqualTo(1);
        assertThat(text(find(ProcessRow.class).single())).contains("Invoice approval", "Review overdue");
        insights.overview.clear();
    }

    @Test
    void retiresFromTheListAndTakesItBack() {
        new FakeSample(world).fill(insights);
        open("processes?q=invoice", ProcessLibraryView.class);

        find(ProcessLibraryView.class).single().retire(entry("INV"), true);
        assertThat(processes.get(ProcessKey.of("INV")).summary().state()).isEqualTo(ProcessState.RETIRED);
        assertThat(screenText()).contains("Retired");
        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(processes.get(ProcessKey.of("INV")).summary().state()).isEqualTo(ProcessState.LIVE);
        insights.overview.clear();
    }

    private LibraryEntry entry(String key) {
        return new LibraryEntry(processes.get(ProcessKey.of(key)).summary(), null, false);
    }

    @Test
    void showsCardsWithPurposeAndHealth() {
        new FakeSample(world).fill(insights);

        open("processes?view=cards&dept=Customer%20service", ProcessLibraryView.class);

        assertThat(find(ProcessCard.class).all()).hasSize(1);
        assertThat(screenText())
                .contains("A new customer can work with us within a week.", "Faster", "More filters (1)");
        insights.overview.clear();
    }

    @Test
    void keepsAProcessAsATemplate() {
        processes.create(ProcessDefinition.named("Pay rent"));
        open("processes?panel=template&process=PAY", ProcessLibraryView.class);

        press("Keep as a template");

        assertThat(address()).startsWith("templates?t=own");
    }
}
