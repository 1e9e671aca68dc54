package io.scalewell.backend.notification;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.NewsChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings a letter to members in the ways they have chosen, within the transaction that gave the reason. */
@Component
class Delivery {

    /** A letter that is written while a mail goes must not be left behind. */
    private static final Duration CLOSE = Duration.ofMinutes(2);

    private final NotificationRepository notifications;
    private final ChoiceRepository choices;
    private final LetterRepository letters;
    private final Envelopes envelopes;
    private final OrganizationRepository organizations;
    private final NewsProperties properties;
    private final Jobs jobs;
    private final DatabaseClock clock;

    Delivery(
            NotificationRepository notifications,
            ChoiceRepository choices,
            LetterRepository letters,
            Envelopes envelopes,
            OrganizationRepository organizations,
            NewsProperties properties,
            Jobs jobs,
            DatabaseClock clock) {
        this.notifications = notifications;
        this.choices = choices;
        this.letters = letters;
        this.envelopes = envelopes;
        this.organizations = organizations;
        this.properties = properties;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** In a simulated past nobody gets mail. */
    void deliver(Collection<MemberId> members, Letter letter) {
        Set<MemberId> told = new LinkedHashSet<>(members);
        if (told.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        Map<MemberId, NewsChoice> chosen = choices.choices(told, letter.topic());
        for (MemberId member : told) {
            if (chosen.getOrDefault(member, NewsChoice.usual(letter.topic())).inApp()) {
                notifications.insert(member.value(), letter.sentence(), letter.path(), now);
            }
        }
        if (!DatabaseClock.SIMULATED.isBound()) {
            mail(told, chosen, letter, now);
        }
    }

    private void mail(Set<MemberId> members, Map<MemberId, NewsChoice> chosen, Letter letter, Instant now) {
        Map<MemberId, Rhythm> rhythms =
                choices.rhythms(members, () -> organizations.get().zone());
        for (MemberId member : members) {
            NewsChoice choice = chosen.getOrDefault(member, NewsChoice.usual(letter.topic()));
            Rhythm rhythm = rhythms.get(member);
            Rhythm present = rhythm == null ? Rhythm.usual(organizations.get().zone()) : rhythm;
            Instant at = present.mailAt(choice.mail(), properties.pause(), now);
            if (at != null && !at.isAfter(now)) {
                write(member, List.of(letter), now);
            } else if (at != null) {
                keep(member, letter, now, at);
            }
        }
    }

    private void keep(MemberId member, Letter letter, Instant now, Instant at) {
        boolean planned = letters.isPlanned(member, at) && now.plus(CLOSE).isBefore(at);
        letters.insert(member, letter, now, at);
        if (!planned) {
            jobs.enqueue(NewJob.now(LetterJob.KIND, Map.of(LetterJob.MEMBER, member.toString()))
                    .dueAt(at));
        }
    }

    /** Sends what has been collected for a member. */
    void sendCollected(MemberId member) {
        Instant now = clock.now();
        List<Letter> collected = letters.take(member, now);
        if (!collected.isEmpty()) {
            write(member, collected, now);
        }
    }

    private void write(MemberId member, List<Letter> content, Instant now) {
        envelopes.write(member, content);
        if (!properties.pause().isZero()) {
            choices.mailed(member, now);
        }
    }
}
