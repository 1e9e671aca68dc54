package io.scalewell.backend.process.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Checklists of others, as they are found; skipped where they are not at hand. */
class RealChecklistsTest {

    private static ReadProcess read(String name) {
        Optional<String> text = Samples.real(name);
        assumeTrue(text.isPresent(), "the real checklists are not at hand");
        return new MarkdownProcessReader().read(text.orElseThrow(), Locale.ENGLISH);
    }

    @Test
    void readsAnOnboardingChecklist() {
        ProcessDefinition process = read("onboarding.md").definition();

        assertThat(process.name()).isEqualTo("Onboarding Checklist");
        assertThat(process.roles()).extracting(ProcessRole::name).containsExactly("Manager", "Buddy", "New hire");
        assertThat(process.stages())
                .extracting(Stage::title)
                .containsExactly(
                        "Prelude",
                        "Accounts",
                        "Payroll (Employees of Klira)",
                        "Equipment (Employees of Klira)",
                        "Routines",
                        "Developers",
                        "First day");
        assertThat(process.steps()).hasSize(26).allSatisfy(step -> {
            assertThat(step.assignee()).isInstanceOf(Assignee.OfRole.class);
            assertThat(step.title()).doesNotStartWith("Manager").doesNotContain("`", "](", "\n");
        });
        assertThat(process.steps())
                .extracting(Step::title)
                .contains("Add a new google calendar event $NAME starts as $JOB_TITLE to the Klira calendar");
    }

    @Test
    void readsAReleaseTemplate() {
        ReadProcess read = read("release.md");
        ProcessDefinition process = read.definition();

        assertThat(process.name()).isEqualTo("Release Checklist Template");
        assertThat(process.stages()).extracting(Stage::title).containsExactly("Remaining actions");
        assertThat(process.steps()).hasSize(8);
        assertThat(process.roles())
                .extracting(ProcessRole::name)
                .containsExactly("Product owner", "Release manager", "DRUD maintainer", "TPM");
        assertThat(process.description()).contains("template checklist issue", "vX.X.X", "[Product Release](https://");
        assertThat(read.warnings())
                .map(Message::toString)
                .hasSize(2)
                .allMatch(warning -> warning.contains("several roles"));
    }

    @Test
    void readsAnIncidentChecklist() {
        ReadProcess read = read("incident-response.md");
        ProcessDefinition process = read.definition();

        assertThat(process.name()).isEqualTo("Incident Response");
        assertThat(process.stages()).hasSize(6);
        assertThat(process.steps()).hasSize(30);
        assertThat(process.steps())
                .filteredOn(step -> !step.items().isEmpty())
                .singleElement()
                .satisfies(step -> assertThat(step.items()).hasSize(5));
        assertThat(process.roles()).isEmpty();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void writesThemBackAsTheyWere() {
        for (String name : new String[] {"onboarding.md", "release.md", "incident-response.md"}) {
            ProcessDefinition process = read(name).definition();
            ProcessDefinition again = new MarkdownProcessReader()
                    .read(new MarkdownProcessWriter().write(process), Locale.ENGLISH)
                    .definition();

            assertThat(again).isEqualTo(process);
        }
    }
}
