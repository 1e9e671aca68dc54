package io.scalewell.backend.improvement;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Limits and references of what is sent about reviews. */
@Component
class ReviewCheck {

    private static final int MOST = 100;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int MAX_NOTES = 50_000;
    private static final int MAX_POINT_NOTES = 20_000;
    static final int MAX_DECISION = 4000;
    static final int MAX_TITLE = 300;

    private final Members members;
    private final ProcessIds processes;

    ReviewCheck(Members members, ProcessIds processes) {
        this.members = members;
        this.processes = processes;
    }

    void require(ReviewSeries series) {
        List<InputError> errors = new ArrayList<>();
        if (series.name().isBlank() || series.name().length() > 120) {
            errors.add(new InputError("/name", "A name of 1 to 120 characters is needed."));
        }
        if (series.everyWeeks() < 1 || series.everyWeeks() > 52) {
            errors.add(new InputError("/everyWeeks", "Reviews take place every 1 to 52 weeks."));
        }
        if (series.minutes() < SHORTEST || series.minutes() > LONGEST) {
            errors.add(new InputError("/minutes", "A review takes " + SHORTEST + " to " + LONGEST + " minutes."));
        }
        if (series.participants().size() > MOST || series.processes().size() > MOST) {
            errors.add(new InputError("/participants", "At most " + MOST + " participants and processes."));
        }
        for (int i = 0; i < series.participants().size(); i++) {
            if (!isMember(series.participants().get(i))) {
                errors.add(new InputError("/participants/" + i, "There is no such member."));
            }
        }
        if (series.moderator() != null && !isMember(series.moderator())) {
            errors.add(new InputError("/moderator", "There is no such member."));
        }
        series.processes().forEach(this::requireProcess);
        if (!errors.isEmpty()) {
            throw new Invalid("The review cannot be planned like this.", errors);
        }
    }

    private void requireProcess(ProcessKey key) {
        processes.id(key);
    }

    void require(NewActionItem wish) {
        if (wish.title().isBlank() || wish.title().length() > MAX_TITLE) {
            throw new Invalid("/title", "An action item has a title of 1 to " + MAX_TITLE + " characters.");
        }
        if (wish.assignee() != null && !isMember(wish.assignee())) {
            throw new Invalid("/assignee", "There is no such member.");
        }
    }

    void requireText(String pointer, @Nullable String text) {
        if (text != null && text.length() > MAX_DECISION) {
            throw new Invalid(pointer, "At most " + MAX_DECISION + " characters.");
        }
    }

    void requireTimebox(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new Invalid("/minutes", "A timebox has 1 to " + LONGEST + " minutes.");
        }
    }

    void requirePointNotes(String notes) {
        if (notes.length() > MAX_POINT_NOTES) {
            throw new Invalid("/text", "At most " + MAX_POINT_NOTES + " characters.");
        }
    }

    void requireNotes(@Nullable String notes) {
        if (notes != null && notes.length() > MAX_NOTES) {
            throw new Invalid("/notes", "At most " + MAX_NOTES + " characters.");
        }
    }

    private boolean isMember(MemberId id) {
        return members.find(id).filter(Member::active).isPresent();
    }
}
