package io.scalewell.backend.improvement;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
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
            errors.add(new InputError("/name", Message.of("review.name")));
        }
        if (series.everyWeeks() < 1 || series.everyWeeks() > 52) {
            errors.add(new InputError("/everyWeeks", Message.of("review.weeks")));
        }
        if (series.minutes() < SHORTEST || series.minutes() > LONGEST) {
            errors.add(new InputError("/minutes", Message.of("review.minutes", SHORTEST, LONGEST)));
        }
        if (series.participants().size() > MOST || series.processes().size() > MOST) {
            errors.add(new InputError("/participants", Message.of("review.participants", MOST)));
        }
        for (int i = 0; i < series.participants().size(); i++) {
            if (!isMember(series.participants().get(i))) {
                errors.add(new InputError("/participants/" + i, Message.of("missing.that-member")));
            }
        }
        if (series.moderator() != null && !isMember(series.moderator())) {
            errors.add(new InputError("/moderator", Message.of("missing.that-member")));
        }
        series.processes().forEach(this::requireProcess);
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("review.refused"), errors);
        }
    }

    private void requireProcess(ProcessKey key) {
        processes.id(key);
    }

    void require(NewActionItem wish) {
        if (wish.title().isBlank() || wish.title().length() > MAX_TITLE) {
            throw new Invalid("/title", Message.of("action-item.title", MAX_TITLE));
        }
        if (wish.assignee() != null && !isMember(wish.assignee())) {
            throw new Invalid("/assignee", Message.of("missing.that-member"));
        }
    }

    void requireText(String pointer, @Nullable String text) {
        if (text != null && text.length() > MAX_DECISION) {
            throw new Invalid(pointer, Message.of("limit.characters", MAX_DECISION));
        }
    }

    void requireTimebox(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new Invalid("/minutes", Message.of("review.timebox", LONGEST));
        }
    }

    void requirePointNotes(String notes) {
        if (notes.length() > MAX_POINT_NOTES) {
            throw new Invalid("/text", Message.of("limit.characters", MAX_POINT_NOTES));
        }
    }

    void requireNotes(@Nullable String notes) {
        if (notes != null && notes.length() > MAX_NOTES) {
            throw new Invalid("/notes", Message.of("limit.characters", MAX_NOTES));
        }
    }

    private boolean isMember(MemberId id) {
        return members.find(id).filter(Member::active).isPresent();
    }
}
