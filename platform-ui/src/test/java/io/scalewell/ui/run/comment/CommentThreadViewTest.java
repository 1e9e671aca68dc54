package io.scalewell.ui.run.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.fake.FakeRunComments;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.run.page.RunView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommentThreadViewTest extends ScreenTest {

    private static final RunKey RUN = new RunKey("ONB-1");

    @Autowired
    private FakeRunComments comments;

    @BeforeEach
    void startARun() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
    }

    private List<Comment> said() {
        return runs.get(RUN).comments();
    }

    private void write(String text) {
        test(find(TextArea.class, find(CommentForm.class).last()).single()).setValue(text);
    }

    private CommentItem item() {
        return find(CommentItem.class).single();
    }

    private void choose(String text) {
        chooseFrom(find(MenuBar.class, item()).single(), text);
    }

    @Test
    void commentsOnTheStepThatIsOpen() {
        open("runs/ONB-1", RunView.class);

        write("They start on Monday.");
        press("Send");

        assertThat(said()).extracting(Comment::text).containsExactly("They start on Monday.");
        assertThat(said().getFirst().task()).isNotNull();
        assertThat(text(item())).contains("Tess Tran", "Check identity");
        assertThat(find(TextArea.class, find(CommentForm.class).single())
                        .single()
                        .getValue())
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void commentsOnTheWholeRunWhenOneSaysSo() {
        open("runs/ONB-1", RunView.class);

        test((Select<Object>)
                        find(Select.class, find(CommentThread.class).single()).single())
                .selectItem("On the whole run");
        write("They start on Monday.");
        press("Send");

        assertThat(said().getFirst().task()).isNull();
    }

    @Test
    void callsMentionedMembersByTheirNames() {
        runs.comment(RUN, "@marco@kestrel.example, see @nobody@kestrel.example");

        open("runs/ONB-1", RunView.class);

        assertThat(find(Markdown.class, item()).single().getContent())
                .isEqualTo("**@Marco Ruiz**, see @nobody@kestrel.example");
    }

    @Test
    void changesOnesOwnCommentAndShowsHowItRead() {
        runs.comment(RUN, "On Monday");
        open("runs/ONB-1", RunView.class);

        choose("Edit");
        var form = find(CommentForm.class, item()).single();
        test(find(TextArea.class, form).single()).setValue("On Tuesday");
        press("Save");
        assertThat(find(Markdown.class, item()).single().getContent()).isEqualTo("On Tuesday");
        test(find(NativeButton.class, item()).withText("edited").single()).click();

        assertThat(address())
                .isEqualTo("runs/ONB-1?history=" + said().getFirst().id());
        assertThat(find(Markdown.class, find(CommentHistoryPanel.class).single())
                        .all())
                .extracting(Markdown::getContent)
                .containsExactly("On Tuesday", "On Monday");
    }

    @Test
    void deletesOnesOwnCommentAfterAsking() {
        runs.comment(RUN, "On Monday");
        open("runs/ONB-1", RunView.class);

        choose("Delete");
        assertThat(said().getFirst().deleted()).isFalse();
        press("Delete");

        assertThat(said().getFirst().deleted()).isTrue();
        assertThat(text(item())).contains("This comment was deleted.").doesNotContain("On Monday");
    }

    @Test
    void leavesCommentsOfOthersAlone() {
        world.signIn("marco@kestrel.example");
        runs.comment(RUN, "On Monday");
        world.signIn("tess@kestrel.example");

        open("runs/ONB-1", RunView.class);

        assertThat(find(MenuBar.class, item()).exists()).isFalse();
    }

    @Test
    void joinsInAReactionAndOutAgain() {
        var said = runs.comment(RUN, "On Monday");
        world.signIn("marco@kestrel.example");
        comments.react(said.id(), Reaction.LOOKING, true);
        world.signIn("tess@kestrel.example");
        open("runs/ONB-1", RunView.class);

        test(find(NativeButton.class, find(ReactionBar.class).single()).single())
                .click();
        assertThat(said().getFirst().reactions().getFirst().names()).containsExactly("Marco Ruiz", "Tess Tran");
        var chip = find(NativeButton.class, find(ReactionBar.class).single()).single();
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(chip.getElement().getAttribute("aria-label")).isEqualTo("Looking at it: Marco Ruiz, Tess Tran");

        test(chip).click();

        assertThat(said().getFirst().reactions().getFirst().names()).containsExactly("Marco Ruiz");
    }

    @Test
    void keepsWhatIsBeingChangedWhileOthersReact() {
        var said = runs.comment(RUN, "On Monday");
        open("runs/ONB-1", RunView.class);
        choose("Edit");
        var field =
                find(TextArea.class, find(CommentForm.class, item()).single()).single();
        test(field).setValue("On Tues");

        comments.react(said.id(), Reaction.DONE, true);
        find(RunView.class).single().refresh();

        assertThat(field.isAttached()).isTrue();
        assertThat(field.getValue()).isEqualTo("On Tues");
    }
}
