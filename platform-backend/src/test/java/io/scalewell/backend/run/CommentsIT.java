package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentReaction;
import io.scalewell.shared.run.CommentVersion;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.RunComments;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class CommentsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private RunComments comments;

    @Autowired
    private Notifications notifications;

    private Office office;
    private Caller admin;
    private Caller tess;
    private RunKey run;
    private Comment said;

    @BeforeEach
    void saySomething() {
        office = new Office(organizations, processes, runs, tasks);
        admin = office.admin();
        tess = office.hire("tess", Role.MEMBER);
        run = office.start(office.publish(SampleProcesses.onboarding()), Map.of());
        said = office.call(() -> tasks.comment(office.id(run, "collect"), "The old folder"));
    }

    @Test
    void authorChangesCommentAndEverybodySeesHowItRead() {
        office.passMinutes(3);

        Comment edited = office.call(() -> comments.edit(said.id(), "  The new folder "));

        assertThat(edited.text()).isEqualTo("The new folder");
        assertThat(edited.editedAt()).isEqualTo(office.now());
        assertThat(edited.at()).isEqualTo(said.at());
        assertThat(only()).isEqualTo(edited);
        assertThat(office.as(tess).call(() -> comments.versions(said.id())))
                .containsExactly(
                        new CommentVersion(2, "The new folder", office.now()),
                        new CommentVersion(1, "The old folder", said.at()));
        assertThat(newest(EventType.COMMENT_EDITED).data())
                .containsEntry("before", "The old folder")
                .containsEntry("text", "The new folder");
    }

    @Test
    void sameTextIsNoChange() {
        office.call(() -> comments.edit(said.id(), "The old folder"));

        assertThat(only().editedAt()).isNull();
        assertThat(office.call(() -> comments.versions(said.id()))).hasSize(1);
    }

    @Test
    void onlyItsAuthorChangesOrDeletesIt() {
        office.as(tess);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.call(() -> comments.edit(said.id(), "Mine now")));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.call(() -> comments.remove(said.id())));
        assertThat(only().text()).isEqualTo("The old folder");
    }

    @Test
    void deletedCommentLeavesNothingButThatItWasThere() {
        office.call(() -> comments.edit(said.id(), "A secret"));
        office.call(() -> comments.react(said.id(), Reaction.AGREED, true));

        office.call(() -> comments.remove(said.id()));
        office.call(() -> comments.remove(said.id()));

        assertThat(only().deleted()).isTrue();
        assertThat(only().text()).isEmpty();
        assertThat(only().reactions()).isEmpty();
        assertThat(office.call(() -> comments.versions(said.id()))).isEmpty();
        assertThat(events(EventType.COMMENT_DELETED)).hasSize(1);
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> office.call(() -> comments.edit(said.id(), "Back again")));
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> office.call(() -> comments.react(said.id(), Reaction.DONE, true)));
    }

    @Test
    void reactionsAreCountedOncePerMemberWithNames() {
        office.call(() -> comments.react(said.id(), Reaction.LOOKING, true));
        office.call(() -> comments.react(said.id(), Reaction.LOOKING, true));
        office.passMinutes(1);
        office.as(tess).call(() -> comments.react(said.id(), Reaction.LOOKING, true));
        office.call(() -> comments.react(said.id(), Reaction.AGREED, true));

        assertThat(only().reactions())
                .containsExactly(
                        new CommentReaction(Reaction.AGREED, List.of("tess"), true),
                        new CommentReaction(Reaction.LOOKING, List.of("admin", "tess"), true));

        office.call(() -> comments.react(said.id(), Reaction.LOOKING, false));

        assertThat(only().reactions()).contains(new CommentReaction(Reaction.LOOKING, List.of("admin"), false));
        assertThat(events(EventType.COMMENT_REACTED)).hasSize(4);
    }

    @Test
    void changedCommentTellsOnlyWhomItMentionsAnew() {
        Caller nina = office.hire("nina", Role.MEMBER);
        Comment first =
                office.call(() -> tasks.comment(office.id(run, "collect"), "@" + office.emailOf("tess") + " look"));

        office.call(() ->
                comments.edit(first.id(), "@" + office.emailOf("tess") + " and @" + office.emailOf("nina") + " look"));

        assertThat(newest(EventType.COMMENT_EDITED).data())
                .containsEntry(
                        "mentions",
                        List.of(Objects.requireNonNull(nina.member()).toString()));
        assertThat(newsOf(tess)).hasSize(1);
        assertThat(newsOf(nina))
                .singleElement()
                .extracting(Notification::path)
                .as("leads to the exact step and comment")
                .isEqualTo("runs/" + run + "?step=collect&comment=" + first.id());
        assertThat(newsOf(admin)).isEmpty();
    }

    private List<Notification> newsOf(Caller member) {
        return office.as(member).call(() -> notifications.mine(PageRequest.first())).items().stream()
                .filter(news -> news.path() != null && news.path().contains("comment="))
                .toList();
    }

    private Comment only() {
        return office.run(run).comments().getFirst();
    }

    private Event newest(EventType type) {
        return events(type).getFirst();
    }

    private List<Event> events(EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }
}
