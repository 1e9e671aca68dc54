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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes notes on a point: follows what was commanded in them, and keeps every other line. */
@Component
class Capturing {

    private final AgendaRepository agenda;
    private final ActionItemRepository actionItems;
    private final Members members;
    private final Organizations organizations;
    private final DatabaseClock clock;

    Capturing(
            AgendaRepository agenda,
            ActionItemRepository actionItems,
            Members members,
            Organizations organizations,
            DatabaseClock clock) {
        this.agenda = agenda;
        this.actionItems = actionItems;
        this.members = members;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** What could not be followed. */
    List<CaptureProblem> capture(UUID review, AgendaItem point, String notes) {
        List<Member> active = members.list().stream().filter(Member::active).toList();
        LocalDate today = clock.now().atZone(organizations.current().zone()).toLocalDate();
        Taking taking = new Taking(review, point);
        new CommandReader(active, today).read(notes).forEach(taking::take);
        return taking.finish();
    }

    /** The lines of one text, one after the other. */
    private final class Taking {

        private final UUID review;
        private final AgendaItem point;
        private final List<String> kept = new ArrayList<>();
        private final List<CaptureProblem> problems = new ArrayList<>();
        private @Nullable String decision;
        private int line;

        private Taking(UUID review, AgendaItem point) {
            this.review = review;
            this.point = point;
            decision = point.decision();
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
            String all = decision == null ? made.text() : decision + "\n" + made.text();
            if (all.length() > ReviewCheck.MAX_DECISION) {
                keep(made, "The decisions on a point have at most " + ReviewCheck.MAX_DECISION + " characters.");
            } else {
                decision = all;
            }
        }

        private void act(CapturedLine.Action wish) {
            if (wish.title().length() > ReviewCheck.MAX_TITLE) {
                keep(wish, "An action item has at most " + ReviewCheck.MAX_TITLE + " characters.");
            } else {
                NewActionItem item = new NewActionItem(wish.title(), wish.owner(), wish.due(), point.position());
                actionItems.insert(Ids.next(), item, review, clock.now());
            }
        }

        private void keep(CapturedLine captured, String reason) {
            kept.add(captured.written());
            problems.add(new CaptureProblem(line, captured.written().strip(), reason));
        }

        private List<CaptureProblem> finish() {
            String notes = String.join("\n", kept).strip();
            agenda.takeNotes(review, point.position(), notes.isEmpty() ? null : notes);
            agenda.decide(review, point.position(), decision);
            return problems;
        }
    }
}
