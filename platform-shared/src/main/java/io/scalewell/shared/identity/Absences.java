package io.scalewell.shared.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When members are away. While one is, new work goes to the deputy, who sees and may do what the member has. Everybody sets the own
 * absences; those of others need the right to design processes.
 */
public interface Absences {

    /**
     * Those that are not over, the first to begin first.
     *
     * @param member null for those of everybody
     */
    List<Absence> list(@Nullable MemberId member);

    Absence plan(MemberId member, NewAbsence wish);

    Absence change(AbsenceId id, NewAbsence wish);

    /** What has not begun is gone; what has is over now. */
    void end(AbsenceId id);
}
