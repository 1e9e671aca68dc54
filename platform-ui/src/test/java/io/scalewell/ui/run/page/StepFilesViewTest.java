package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.FakeTaskFiles;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.StartRun;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StepFilesViewTest extends ScreenTest {

    private static final RunKey RUN = new RunKey("ONB-1");

    @Autowired
    private FakeTaskFiles files;

    @BeforeEach
    void attachAFile() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
        files.attach(runs.get(RUN).tasks().getFirst().id(), new FileId(UUID.randomUUID()));
    }

    @Test
    void showsTheFilesOfTheStepWithWhoPutThemThere() {
        open("runs/ONB-1?step=1", RunView.class);

        assertThat(text(find(StepFiles.class).single())).contains("proof.pdf", "2 KB", "Tess Tran");
    }

    @Test
    void showsThemAtTheirStepOnly() {
        open("runs/ONB-1?step=2", RunView.class);

        assertThat(find(ListItem.class, find(StepFiles.class).single()).exists())
                .isFalse();
    }

    @Test
    void takesOneAway() {
        open("runs/ONB-1?step=1", RunView.class);

        test(find(
                                Button.class,
                                find(ListItem.class, find(StepFiles.class).single())
                                        .single())
                        .single())
                .click();

        assertThat(runs.get(RUN).files()).isEmpty();
        assertThat(text(find(StepFiles.class).single())).doesNotContain("proof.pdf");
    }
}
