package io.scalewell.backend.automation.action.requestapproval;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.kind.SettingType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks people; what follows is done when one of them approves, and nothing more when one rejects. */
@Component
class RequestApprovalAction implements ActionKind.AsksPeople<RequestApprovalAction.Settings> {

    record Settings(
            @Setting(
                    label = "Who decides",
                    type = SettingType.MEMBERS,
                    help = "E-mail addresses; without any, managers and administrators.")
            @Nullable
            List<String> approvers,

            @Setting(label = "Question", type = SettingType.LONG_TEMPLATE, required = true)
            String question,

            @Setting(label = "Then", type = SettingType.ACTIONS, help = "What is done after the approval.") @Nullable
            List<Kinded> then) {}

    private final ObjectProvider<Members> members;

    RequestApprovalAction(ObjectProvider<Members> members) {
        this.members = members;
    }

    @Override
    public String name() {
        return "request-approval";
    }

    @Override
    public String title() {
        return "Ask for approval";
    }

    @Override
    public String help() {
        return "Asks people and goes on only when one of them approves.";
    }

    @Override
    public String icon() {
        return "approvals";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Question question(Settings settings) {
        List<String> approvers = settings.approvers() == null ? List.of() : settings.approvers();
        return new Question(
                settings.question(),
                approvers.stream()
                        .flatMap(email -> members.getObject().findByEmail(email.strip()).stream())
                        .map(Member::id)
                        .toList());
    }

    @Override
    public List<Kinded> then(Settings settings) {
        return settings.then() == null ? List.of() : settings.then();
    }
}
