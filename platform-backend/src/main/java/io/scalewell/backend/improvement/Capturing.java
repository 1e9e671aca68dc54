package io.scalewell.backend.improvement;

import io.scalewell.backend.improvement.capture.CapturedLine;
import io.scalewell.backend.improvement.capture.CommandReader;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.CaptureProblem;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.shared.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes notes on a point or on a whole review: follows what was commanded in them, and keeps every other line. */
@Component
class Capturing {

    private final ReviewRepository reviews;
    private final AgendaRepository agenda;
    private final ActionItemRepository actionItems;
    private final Members members;
    private final Organizations organizations;
    private final DatabaseClock clock;

    Capturing(
            ReviewRepository reviews,
            AgendaRepository agenda,
            ActionItemRepository actionItems,
            Members members,
            Organizations organizations,
            DatabaseClock clock) {
        this.reviews = reviews;
        this.agenda = agenda;
        this.actionItems = actionItems;
        this.members = members;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * What could not be followed.
     *
     * @param point null for notes on the whole review
     */
    List<CaptureProblem> capture(UUID review, @Nullable AgendaItem point, String notes) {
        List<Member> active = members.list().stream().filter(Member::active).toList();
        LocalDate today = clock.now().atZone(organizations.current().zone()).toLocalDate();
        Taking taking = new Taking(review, point);
        new CommandReader(active, today).read(notes).forEach(taking::take);
        return taking.finish();
    }

    /** The lines of one text, one after the other. */
    private final class Taking {

        private final UUID review;
        private final @Nullable AgendaItem point;
        private final List<String> kept = new ArrayList<>();
        private final List<CaptureProblem> problems = new ArrayList<>();
        private @Nullable String decision;
        private int line;

        private Taking(UUID review, @Nullable AgendaItem point) {
            this.review = review;
            this.point = point;
            decision = point == null ? null : point.decision();
        }

        private void take(CapturedLine captured) {
            line++;
            switch (captured) {
                case CapturedLine.Note note -> kept.add(note.written());
                case CapturedLine.Decision made -> decide(made);
                case CapturedLine.Action wish -> act(wish);
                case CapturedLine.NotUnderstood other -> keep(other, other.reason());
            }
        }

        private void decide(CapturedLine.Decision made) {
            if (point == null) {
                keep(made, Message.of("capture.decision.point"));
                return;
            }
            String all = decision == null ? made.text() : decision + "\n" + made.text();
            if (all.length() > ReviewCheck.MAX_DECISION) {
                keep(made, Message.of("capture.decisions", ReviewCheck.MAX_DECISION));
            } else {
                decision = all;
            }
        }

        private void act(CapturedLine.Action wish) {
            if (wish.title().length() > ReviewCheck.MAX_TITLE) {
                keep(wish, Message.of("capture.title", ReviewCheck.MAX_TITLE));
            } else {
                Integer position = point == null ? null : point.position();
                NewActionItem item = new NewActionItem(wish.title(), wish.owner(), wish.due(), position);
                actionItems.insert(Ids.next(), item, review, clock.now());
            }
        }

        private void keep(CapturedLine captured, Message reason) {
            kept.add(captured.written());
            problems.add(new CaptureProblem(line, captured.written().strip(), reason));
        }

        private List<CaptureProblem> finish() {
            String all = String.join("\n", kept).strip();
            String notes = all.isEmpty() ? null : all;
            if (point == null) {
                reviews.takeNotes(review, notes);
            } else {
                agenda.takeNotes(review, point.position(), notes);
                agenda.decide(review, point.position(), decision);
            }
            return problems;
        }
    }
}
