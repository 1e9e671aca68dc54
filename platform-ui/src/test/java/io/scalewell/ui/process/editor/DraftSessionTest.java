package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fake.FakeProcesses;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.FakeWorld;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftSessionTest {

    private static final ProcessKey KEY = FakeSample.ONBOARDING;

    private final FakeProcesses processes = new FakeProcesses(new FakeWorld());

    @BeforeEach
    void create() {
        processes.create(FakeSample.onboarding());
    }

    private static Edit rename(String name) {
        return new Edit("Name", ProcessDefinition::name, definition -> definition.withName(name));
    }

    private static Edit purpose(String purpose) {
        return new Edit(
                "Purpose",
                ProcessDefinition::purpose,
                definition -> definition.change().purpose(purpose).toDefinition());
    }

    @Test
    void savesAChange() {
        var session = new DraftSession(processes, KEY);

        session.apply(rename("Welcome customers"));

        assertThat(processes.get(KEY).draft().name()).isEqualTo("Welcome customers");
    }

    @Test
    void makesAChangeAgainOnADraftThatSomebodyElseChangedElsewhere() {
        var mine = new DraftSession(processes, KEY);
        new DraftSession(processes, KEY).apply(purpose("Theirs"));

        mine.apply(rename("Mine"));

        assertThat(processes.get(KEY).draft().name()).isEqualTo("Mine");
        assertThat(processes.get(KEY).draft().purpose()).isEqualTo("Theirs");
    }

    @Test
    void showsBothWhenTwoPeopleChangeTheSame() {
        var mine = new DraftSession(processes, KEY);
        new DraftSession(processes, KEY).apply(rename("Theirs"));

        assertThatThrownBy(() -> mine.apply(rename("Mine"))).isInstanceOfSatisfying(EditConflict.class, conflict -> {
            assertThat(conflict.current()).isEqualTo("Theirs");
            assertThat(conflict.yours()).isEqualTo("Mine");
        });
        assertThat(processes.get(KEY).draft().name()).isEqualTo("Theirs");

        mine.apply(rename("Mine"));

        assertThat(processes.get(KEY).draft().name()).isEqualTo("Mine");
    }

    @Test
    void savesNothingWhenNothingChanged() {
        var session = new DraftSession(processes, KEY);
        long before = session.detail().draftRevision();

        session.apply(rename(session.draft().name()));

        assertThat(processes.get(KEY).draftRevision()).isEqualTo(before);
    }

    @Test
    void leavesAWholeDraftThatIsNewerAlone() {
        var mine = new DraftSession(processes, KEY);
        new DraftSession(processes, KEY).apply(rename("Theirs"));

        assertThat(mine.replace(mine.draft().withName("Mine"))).isFalse();
        assertThat(mine.draft().name()).isEqualTo("Theirs");
        assertThat(processes.get(KEY).draft().name()).isEqualTo("Theirs");
    }
}
