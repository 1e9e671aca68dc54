package io.scalewell.backend.process.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownProcessReaderTest {

    private final MarkdownProcessReader reader = new MarkdownProcessReader();

    private ProcessDefinition definition(String text) {
        return reader.read(text, Locale.ENGLISH).definition();
    }

    private static Step step(ProcessDefinition process, String key) {
        return process.steps().stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among "
                        + process.steps().stream().map(Step::key).toList()));
    }

    @Test
    void readsRolesStagesAndGroupsOfAChecklistWithSeveralTopHeadings() {
        ReadProcess read = reader.read(Samples.text("new-colleague.md"), Locale.ENGLISH);
        ProcessDefinition process = read.definition();

        assertThat(process.name()).isEqualTo("New colleague");
        assertThat(process.description()).startsWith("Everybody who joins gets the same first week.");
        assertThat(process.roles())
                .containsExactly(
                        new ProcessRole("Team lead", null),
                        new ProcessRole("Buddy", new Assignee.OfMember("pat@example.org")),
                        new ProcessRole("Helpdesk", new Assignee.OfTeam("IT support")),
                        new ProcessRole("HR", null),
                        new ProcessRole("New colleague", null));
        assertThat(process.stages())
                .extracting(Stage::title)
                .containsExactly("Before the first day", "First week", "Engineers", "Later");
        assertThat(process.stages()).extracting(stage -> stage.steps().size()).containsExactly(3, 2, 2, 0);
        assertThat(read.warnings())
                .map(Message::toString)
                .containsExactly(
                        "Line 3: nobody fills the role Team lead yet; the text says @NAME_OF_LEAD.",
                        "Line 35: the stage “Later” has no steps.");
    }

    @Test
    void keepsWrappedLinesWholeAndLinksInTheInstructions() {
        Step order =
                step(definition(Samples.text("new-colleague.md")), "order-a-laptop-for-the-colleague-see-the-list-of");

        assertThat(order.title()).isEqualTo("Order a laptop for the colleague, see the list of devices first");
        assertThat(order.instructions()).isEqualTo("[list of devices](devices.md)");
        assertThat(order.assignee()).isEqualTo(new Assignee.OfRole("Team lead"));
    }

    @Test
    void readsNestedItemsAsSubItemsAndTheRestOfAnItemAsInstructions() {
        ProcessDefinition process = definition(Samples.text("new-colleague.md"));

        assertThat(step(process, "walk-through-the-house").items())
                .containsExactly("Kitchen", "Fire exits", "Fire exits – Ground floor");
        assertThat(step(process, "read-the-handbook").instructions())
                .isEqualTo("Take your time. It has two parts:\n\n```\npart 1: rules\n```");
        assertThat(step(process, "add-a-key-to-the-code-host-e-g-a-hardware-key")
                        .title())
                .isEqualTo("Add a key to the code host (e.g. a hardware key)");
        assertThat(step(process, "ask-for-access-berlin-only").title()).isEqualTo("Ask for access [Berlin only]");
    }

    @Test
    void keepsTheTextBesideTheStepsAsDescription() {
        assertThat(definition(Samples.text("new-colleague.md")).description())
                .endsWith("**First week**\n\nShow the house before anything else.");
    }

    @Test
    void readsAnIssueTemplateWithFrontMatterAndRolesInBrackets() {
        ReadProcess read = reader.read(Samples.text("release-template.md"), Locale.ENGLISH);
        ProcessDefinition process = read.definition();

        assertThat(process.name()).isEqualTo("Release checklist");
        assertThat(process.description()).isEqualTo("""
                        - about: copied for every release
                        - title: vX.Y.Z due YYYY-MM-DD

                        See the [instructions](https://example.org/release) for more.""");
        assertThat(process.stages()).extracting(Stage::title).containsExactly("What is left");
        assertThat(process.roles())
                .extracting(ProcessRole::name)
                .containsExactly("Product owner", "Release manager", "Maintainer", "TPM");
        assertThat(process.steps())
                .extracting(Step::title)
                .containsExactly(
                        "Review the release",
                        "Approve the release",
                        "Build the binaries",
                        "Update the roadmap",
                        "Wait until it is quiet (not on a Friday)",
                        "Tag: push it");
        assertThat(step(process, "approve-the-release").assignee()).isEqualTo(new Assignee.OfRole("Product owner"));
        assertThat(step(process, "approve-the-release").instructions()).isEqualTo("Together with: Release manager");
        assertThat(step(process, "wait-until-it-is-quiet-not-on-a-friday").assignee())
                .isNull();
        assertThat(read.warnings())
                .map(Message::toString)
                .hasSize(3)
                .anySatisfy(
                        warning -> assertThat(warning).contains("Line 13", "Approve the release", "Release manager"))
                .contains("Line 17: “Tag:” was read as part of the title, not as a role.");
    }

    @Test
    void readsNestedHeadingsAndNamesWhatIsLeftOut() {
        ReadProcess read = reader.read(Samples.text("incident.md"), Locale.ENGLISH);
        ProcessDefinition process = read.definition();

        assertThat(process.name()).isEqualTo("Incident");
        assertThat(process.stages())
                .extracting(Stage::title)
                .containsExactly("Triage", "Communication – Customers", "Communication – Staff", "After it");
        assertThat(process.roles()).isEmpty();
        assertThat(process.description())
                .isEqualTo("### Background\n\nSome *words* about incidents.\n\n- a plain list\n- without boxes");
        assertThat(step(process, "write-a-post-mortem").items()).containsExactly("Timeline", "Causes");
        assertThat(step(process, "write-a-post-mortem-2").items()).isEmpty();
        assertThat(read.warnings())
                .map(Message::toString)
                .containsExactly(
                        "Line 18: a list without boxes is kept as description.",
                        "Line 25: an item without words was left out.",
                        "Line 28: HTML was left out: <div onclick=\"x\">html</div>");
    }

    @Test
    void readsPlainListsAsStepsWhenNothingHasABox() {
        ProcessDefinition process = definition("- Buy milk\n- Boil it\n  1. slowly\n  2. stirring\n");

        assertThat(process.name()).isEqualTo("Imported checklist");
        assertThat(process.stages()).extracting(Stage::title).containsExactly("");
        assertThat(process.steps()).extracting(Step::title).containsExactly("Buy milk", "Boil it");
        assertThat(process.steps().getLast().items()).containsExactly("slowly", "stirring");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# T¶- [ ] a | T | ''",
                "## T¶- [ ] a | T | ''",
                "# T¶¶What to do:¶¶- [ ] a | T | What to do",
                "# A¶- [ ] a¶# B¶- [ ] c | Imported checklist | A",
                "- [ ] first¶# A¶- [ ] a | Imported checklist | ''",
                "T¶=¶- [ ] a | T | ''",
                "---¶title: From above¶---¶- [ ] a | From above | ''",
                "---¶title: From above¶---¶## Stage¶- [ ] a¶## Other¶- [ ] b | From above | Stage",
                "---¶title: From above¶---¶# Background¶text¶# Stage¶- [ ] b | From above | Stage",
                "---¶not closed¶¶- [ ] a | Imported checklist | ''",
                "# **Bold** `title`¶- [ ] a | Bold title | ''",
            })
    void findsTheTitle(String text, String name, String firstStage) {
        String markdown =
                text.replace("# ", "\0").replace('#', '\n').replace("\0", "# ").replace("*#", "#");

        ProcessDefinition process = definition(text.replace('¶', '\n'));

        assertThat(process.name()).isEqualTo(name);
        assertThat(process.stages().getFirst().title()).isEqualTo(firstStage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Manager: Sign | Manager | Sign",
                "**Release manager:** Sign | Release manager | Sign",
                "Sign (the CEO) | CEO | Sign",
                "Sign (Sales team). | Sales team | Sign",
                "Sign (accountants) | Accountants | Sign",
                "Sign (see page 3) | | Sign (see page 3)",
                "Note: Sign | | Note: Sign",
                "12:30 Sign | | 12:30 Sign",
                "Manager\\: Sign | | Manager: Sign",
                "Sign \\(manager) | | Sign (manager)",
                "(manager) | | (manager)",
                "https://example.org/a | | https://example.org/a",
            })
    void tellsRolesFromOtherWords(String item, String role, String title) {
        Step step = definition("# T\n- [ ] " + item).steps().getFirst();

        assertThat(step.title()).isEqualTo(title);
        assertThat(step.assignee()).isEqualTo(role == null ? null : new Assignee.OfRole(role));
    }

    @Test
    void takesAPrefixThatReturnsForARole() {
        ProcessDefinition process =
                definition("# T\n- [ ] Night crew: A\n- [ ] night crew: B\n- [ ] Step 1: C\n- [ ] Step 1: D");

        assertThat(process.roles()).containsExactly(new ProcessRole("Night crew", null));
        assertThat(process.steps()).extracting(Step::title).containsExactly("A", "B", "Step 1: C", "Step 1: D");
    }

    @Test
    void readsWhatTheFrontMatterSaysAboutTheProcess() {
        ProcessDefinition process = definition("""
                ---
                purpose: "Say \\"hello\\""
                tags:
                  - a
                  - b
                department: Sales
                version: 3
                ---
                # T
                - [ ] a
                """);

        assertThat(process.purpose()).isEqualTo("Say \"hello\"");
        assertThat(process.tags()).containsExactly("a", "b");
        assertThat(process.department()).isEqualTo("Sales");
        assertThat(process.description()).isEqualTo("- version: 3");
    }

    @Test
    void cutsTitlesThatAreTooLongAndKeepsTheWhole() {
        String words = "word ".repeat(90).strip();
        ReadProcess read = reader.read("# T\n- [ ] " + words, Locale.ENGLISH);
        Step step = read.definition().steps().getFirst();

        assertThat(step.title()).hasSizeLessThanOrEqualTo(300).endsWith("word…");
        assertThat(step.instructions()).isEqualTo(words);
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void cutsNamesAndStagesThatAreTooLongAndSaysSo() {
        ReadProcess read =
                reader.read("# " + "n".repeat(300) + "\n## " + "s".repeat(300) + "\n- [ ] a", Locale.ENGLISH);

        assertThat(read.definition().name()).hasSize(200);
        assertThat(read.definition().stages().getFirst().title()).hasSize(200);
        assertThat(read.warnings())
                .map(Message::toString)
                .hasSize(2)
                .anyMatch(warning -> warning.contains("n".repeat(300)));
    }

    @Test
    void readsAnEmptyTextAsAProcessWithoutSteps() {
        for (String text : List.of("", "\n\n", "\uFEFF", "---\n---\n")) {
            assertThat(definition(text).stages()).isEmpty();
        }
    }

    @Test
    void refusesMoreThanTheLimits() {
        assertThatThrownBy(() -> reader.read("x".repeat(1_048_577), Locale.ENGLISH))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reader.read("- [ ] a\n".repeat(501), Locale.ENGLISH))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reader.read("# a\n- [ ] b\n".repeat(61), Locale.ENGLISH))
                .isInstanceOf(Invalid.class);
        assertThat(definition("- [ ] a\n".repeat(500)).steps()).hasSize(500);
    }
}
