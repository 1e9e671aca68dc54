package io.scalewell.ui.publicpage.guest;

import io.scalewell.shared.guest.GuestPage;
import io.scalewell.shared.guest.GuestSending;
import io.scalewell.shared.guest.GuestTask;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses which of a guest's tasks is open on the page. */
final class GuestTaskPage {

    private GuestTaskPage() {}

    /** The one that is asked for or was sent; else the first that can be done. */
    static Optional<GuestTask> open(GuestPage page, @Nullable String asked, @Nullable GuestSending sent) {
        return page.tasks().stream()
                .filter(each -> sent == null
                        ? each.task().id().toString().equals(asked)
                        : each.task().id().equals(sent.task()))
                .findFirst()
                .or(() -> page.tasks().stream()
                        .filter(GuestTaskPage::canBeDone)
                        .min(Comparator.comparingInt(each -> each.task().number())));
    }

    static boolean canBeDone(GuestTask each) {
        return each.task().actions().contains("complete")
                || each.task().actions().contains("approve");
    }
}
