package io.scalewell.ui.servicelevel;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.run.EscalateTo;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.text.Times;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How early people are warned of a due date, and who hears of late work after how long. Tells of each change that is whole. */
public final class ServiceLevelForm extends Div {

    private static final List<Integer> HOURS = List.of(1, 2, 4, 8, 16, 24, 40);

    private final List<Member> people;
    private final List<Team> teamList;
    private final Consumer<ServiceLevel> onChange;
    private final Select<Duration> warn = new Select<>();
    private final Select<Duration> escalate = new Select<>();
    private final Select<EscalateTo> target = new Select<>();
    private final ComboBox<Member> member = new ComboBox<>();
    private final ComboBox<Team> team = new ComboBox<>();

    public ServiceLevelForm(List<Member> members, List<Team> teams, Consumer<ServiceLevel> onChange) {
        this.people = members.stream().filter(Member::active).toList();
        this.teamList = teams;
        this.onChange = onChange;
        addClassName("sw-form");
        warn.setLabel(getTranslation("service-level.warn"));
        warn.setEmptySelectionAllowed(true);
        warn.setEmptySelectionCaption(getTranslation("service-level.warn.never"));
        warn.setItemLabelGenerator(time -> words("service-level.warn.before", "service-level.warn.never", time));
        escalate.setLabel(getTranslation("service-level.escalate"));
        escalate.setEmptySelectionAllowed(true);
        escalate.setEmptySelectionCaption(getTranslation("service-level.escalate.never"));
        escalate.setItemLabelGenerator(this::escalateWords);
        target.setLabel(getTranslation("service-level.to"));
        target.setItems(EscalateTo.values());
        target.setItemLabelGenerator(each -> getTranslation("service-level.to." + each));
        member.setLabel(getTranslation("service-level.member"));
        member.setItems(people);
        member.setItemLabelGenerator(MemberLabel::of);
        team.setLabel(getTranslation("service-level.team"));
        team.setItems(teamList);
        team.setItemLabelGenerator(Team::name);
        List.of(warn, escalate, target)
                .forEach(select -> select.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed();
                    }
                }));
        List.of(member, team)
                .forEach(box -> box.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed();
                    }
                }));
        add(warn, escalate, target, member, team);
    }

    /** Shows what is set. */
    public void show(ServiceLevel level) {
        offer(warn, level.warnBefore(), false);
        offer(escalate, level.escalateAfter(), true);
        target.setValue(level.escalateTo());
        member.setValue(people.stream()
                .filter(each -> each.id().equals(level.member()))
                .findFirst()
                .orElse(null));
        team.setValue(teamList.stream()
                .filter(each -> each.id().equals(level.team()))
                .findFirst()
                .orElse(null));
        showTargets();
    }

    private void changed() {
        if (!escalate.isEmpty() && target.isEmpty()) {
            target.setValue(EscalateTo.OWNER);
        }
        showTargets();
        if (isWhole()) {
            onChange.accept(value());
        }
    }

    private void showTargets() {
        boolean escalates = !escalate.isEmpty();
        target.setVisible(escalates);
        member.setVisible(escalates && target.getValue() == EscalateTo.MEMBER);
        team.setVisible(escalates && target.getValue() == EscalateTo.TEAM);
    }

    /** Somebody who wants a person told has not said whom yet. */
    private boolean isWhole() {
        return !(member.isVisible() && member.isEmpty()) && !(team.isVisible() && team.isEmpty());
    }

    private ServiceLevel value() {
        return new ServiceLevel(
                warn.getValue(),
                escalate.getValue(),
                escalate.isEmpty() ? null : target.getValue(),
                member.isVisible() ? member.getValue().id() : null,
                team.isVisible() ? team.getValue().id() : null);
    }

    /** The usual times, and the present one whatever it is. */
    private static void offer(Select<Duration> select, @Nullable Duration present, boolean atOnce) {
        var choices = new TreeSet<Duration>();
        HOURS.forEach(hours -> choices.add(Duration.ofHours(hours)));
        if (atOnce) {
            choices.add(Duration.ZERO);
        }
        if (present != null) {
            choices.add(present);
        }
        select.setItems(choices);
        select.setValue(present);
    }

    private String escalateWords(@Nullable Duration time) {
        return time != null && time.isZero()
                ? getTranslation("service-level.escalate.at-once")
                : words("service-level.escalate.after", "service-level.escalate.never", time);
    }

    private String words(String key, String none, @Nullable Duration time) {
        if (time == null) {
            return getTranslation(none);
        }
        long hours = time.toHours();
        return time.toMinutesPart() == 0
                ? getTranslation(key + ".hours", hours)
                : getTranslation(key, Objects.requireNonNull(Times.duration(time, getLocale())));
    }
}
