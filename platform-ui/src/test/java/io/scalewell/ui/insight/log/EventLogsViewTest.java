package io.scalewell.ui.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.upload.Upload;
import io.scalewell.fake.FakeEventLogs;
import io.scalewell.fake.FakeWorld;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.EventLogState;
import io.scalewell.shared.insight.ImportedEventLog;
import io.scalewell.ui.component.EmptyState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventLogsViewTest extends ScreenTest {

    @Autowired
    private FakeEventLogs logs;

    @BeforeEach
    void forget() {
        logs.logs.clear();
    }

    @Test
    void saysWhatAnEventLogIsGoodFor() {
        open("insights/logs", EventLogsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void opensOnlyWhatIsImported() {
        logs.logs.add(log("hospital.xes", EventLogState.COMPLETED, 1));
        logs.logs.add(log("loans.csv", EventLogState.IMPORTING, 0.4));

        open("insights/logs", EventLogsView.class);

        assertThat(link("hospital.xes").getHref()).contains("insights?log=");
        assertThat(screenText()).contains("loans.csv", "Importing", "7 cases, 1 event");
    }

    @Test
    void letsMembersLookButNotImport() {
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        open("insights/logs", EventLogsView.class);

        assertThat(find(Upload.class).exists()).isFalse();
    }

    private static ImportedEventLog log(String name, EventLogState state, double progress) {
        return new ImportedEventLog(
                new EventLogId(FakeWorld.id(name)), name, state, progress, 7, 1, List.of(), null, FakeWorld.START);
    }
}
