package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import io.scalewell.fake.FakeRunPresence;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.RunPresence.Visitor;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.run.list.RunsView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CompanionsViewTest extends ScreenTest {

    @Autowired
    private FakeRunPresence presence;

    @BeforeEach
    void startARun() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
    }

    private MemberId id(String email) {
        return world.byEmail(email).orElseThrow().id();
    }

    @Test
    void showsEachPersonOnceAndAtTheStep() {
        open("runs/ONB-1", RunView.class);
        var marco = id("marco@kestrel.example");

        find(Companions.class)
                .single()
                .show(List.of(
                        new Visitor(marco, null),
                        new Visitor(marco, "check-id"),
                        new Visitor(id("tess@kestrel.example"), "check-id")));

        assertThat(find(AvatarGroup.class).single().getItems())
                .extracting(AvatarGroupItem::getName)
                .containsExactly("Marco Ruiz");
        assertThat(find(Avatar.class, find(StepHead.class).all().getFirst()).all())
                .extracting(Avatar::getName)
                .containsExactly("Marco Ruiz");
    }

    @Test
    void tellsTheOthersWhichStepIsOpen() {
        open("runs/ONB-1", RunView.class);

        assertThat(presence.visited()).last().isEqualTo("check-id");
    }

    @Test
    void leavesWithTheScreen() {
        int before = presence.present();
        open("runs/ONB-1", RunView.class);
        assertThat(presence.present()).isEqualTo(before + 1);

        open("runs", RunsView.class);

        assertThat(presence.present()).isEqualTo(before);
    }
}
