package io.scalewell.backend.notification;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.NewsChoice;
import io.scalewell.shared.notification.NewsChoices;
import io.scalewell.shared.notification.NewsSettings;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How members want to be told of things: one use case and one transaction a method. */
@Service
@Transactional
class ChoiceService implements NewsChoices {

    private final ChoiceRepository choices;
    private final OrganizationRepository organizations;
    private final Callers callers;

    ChoiceService(ChoiceRepository choices, OrganizationRepository organizations, Callers callers) {
        this.choices = choices;
        this.organizations = organizations;
        this.callers = callers;
    }

    @Override
    @Transactional(readOnly = true)
    public NewsSettings mine() {
        return of(me());
    }

    @Override
    public NewsSettings change(NewsSettings settings) {
        MemberId me = me();
        @Nullable LocalTime digestAt = settings.digestAt();
        if (digestAt == null) {
            throw new Invalid("/digestAt", Message.of("news.time"));
        }
        if ((settings.quietFrom() == null) != (settings.quietUntil() == null)
                || (settings.quietFrom() != null && settings.quietFrom().equals(settings.quietUntil()))) {
            throw new Invalid("/quietUntil", Message.of("news.quiet"));
        }
        ZoneId zone = settings.zone() == null ? organizations.get().zone() : settings.zone();
        if (zone.getId().length() > 64) {
            throw new Invalid("/zone", Message.of("calendar.zone"));
        }
        choices.save(
                me, settings.zone(), new Rhythm(zone, digestAt, settings.quietFrom(), settings.quietUntil(), null));
        settings.choices().forEach(choice -> choices.save(me, choice));
        return of(me);
    }

    private NewsSettings of(MemberId me) {
        Map<NewsTopic, NewsChoice> chosen = choices.choices(me);
        Rhythm rhythm = choices.rhythms(List.of(me), () -> organizations.get().zone())
                .getOrDefault(me, Rhythm.usual(organizations.get().zone()));
        return new NewsSettings(
                choices.zone(me),
                rhythm.digestAt(),
                rhythm.quietFrom(),
                rhythm.quietUntil(),
                Arrays.stream(NewsTopic.values())
                        .map(topic -> chosen.getOrDefault(topic, NewsChoice.usual(topic)))
                        .toList());
    }

    private MemberId me() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        if (caller.member() == null) {
            throw new Forbidden(Message.of("forbidden.news"));
        }
        return caller.member();
    }
}
