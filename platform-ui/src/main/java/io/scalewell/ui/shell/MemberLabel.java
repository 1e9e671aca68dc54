package io.scalewell.ui.shell;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.identity.Member;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** What a member is called where people are chosen or shown: with the last day away, while the member is away. */
public final class MemberLabel {

    private MemberLabel() {}

    public static String of(Member member) {
        return of(member.name(), member.awayUntil());
    }

    /** @param awayUntil null for somebody who is there */
    public static String of(String name, @Nullable LocalDate awayUntil) {
        if (awayUntil == null) {
            return name;
        }
        var reader = UI.getCurrent();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader.getLocale());
        return reader.getTranslation("member.away", name, day.format(awayUntil));
    }
}
