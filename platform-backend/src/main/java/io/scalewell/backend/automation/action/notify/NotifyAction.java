package io.scalewell.backend.automation.action.notify;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.notification.Notifier;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells members, by e-mail address, or everybody of a team. */
@Component
class NotifyAction implements ActionKind.InDatabase<NotifyAction.Settings> {

    record Settings(
            @Setting(label = "Members", type = SettingType.MEMBERS, help = "E-mail addresses.") @Nullable
            List<String> members,

            @Setting(label = "Team", type = SettingType.TEAM) @Nullable
            String team,

            @Setting(label = "Text", type = SettingType.LONG_TEMPLATE, required = true)
            String text) {}

    private final Notifier notifier;
    private final Members members;
    private final Teams teams;

    NotifyAction(Notifier notifier, Members members, Teams teams) {
        this.notifier = notifier;
        this.members = members;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public String title() {
        return "Notify";
    }

    @Override
    public String help() {
        return "Tells members or a team, in the application.";
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<InputError> problems(Settings settings) {
        boolean nobody = (settings.members() == null || settings.members().isEmpty())
                && (settings.team() == null || settings.team().isBlank());
        return nobody ? List.of(new InputError("/members", Message.of("automation.nobody"))) : List.of();
    }

    @Override
    public Map<String, Object> act(ActionContext context, Settings settings) {
        Set<MemberId> told = new LinkedHashSet<>();
        if (settings.members() != null) {
            settings.members().forEach(email -> told.add(member(email)));
        }
        if (settings.team() != null && !settings.team().isBlank()) {
            told.addAll(team(settings.team()).members());
        }
        String path = context.run() == null ? null : "runs/" + context.run();
        told.forEach(member -> notifier.tell(member, Message.verbatim(settings.text()), path));
        return Map.of("told", told.size());
    }

    private MemberId member(String email) {
        return members.findByEmail(email.strip())
                .map(Member::id)
                .orElseThrow(() -> new Invalid("/members", Message.of("automation.no-member", email)));
    }

    private Team team(String name) {
        return teams.list().stream()
                .filter(team -> team.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Invalid("/team", Message.of("automation.no-team", name)));
    }
}
