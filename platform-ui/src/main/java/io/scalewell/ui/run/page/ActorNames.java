package io.scalewell.ui.run.page;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.ui.shell.MemberNames;
import java.util.HashMap;
import java.util.Map;

/** What those are called who did something: members by name, and what is no member. */
final class ActorNames {

    private final MemberNames members;
    private final Map<String, String> known = new HashMap<>();

    ActorNames(MemberNames members) {
        this.members = members;
    }

    /** A guest is called as the log says. */
    String of(Event event) {
        return event.actor().kind() == ActorKind.GUEST && event.data().get("guest") instanceof String name
                ? UI.getCurrent().getTranslation("actor.guest.named", name)
                : of(event.actor());
    }

    String of(Actor actor) {
        var ui = UI.getCurrent();
        var id = actor.id();
        if (id == null || actor.kind() == ActorKind.SYSTEM) {
            return ui.getTranslation("actor.system");
        }
        if (actor.kind() == ActorKind.AUTOMATION) {
            return ui.getTranslation("actor.automation", id);
        }
        if (actor.kind() == ActorKind.GUEST) {
            return ui.getTranslation("actor.guest");
        }
        return known.computeIfAbsent(id, each -> members.of(MemberId.of(each), ui.getTranslation("actor.guest")));
    }
}
