package io.scalewell.ui.run.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunPresence;
import io.scalewell.shared.run.RunPresence.Seat;
import io.scalewell.shared.run.RunPresence.Visitor;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who else looks at the run, for as long as it is on the screen: each person once, however many windows that person has open. The
 * reader's own other windows are nobody else.
 */
final class Companions extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Companions.class);
    private static final int COLOURS = 7;

    private final Workspace workspace;
    private final RunPresence presence;
    private final MemberNames names;
    private final Consumer<Map<String, List<String>>> onSteps;
    private final AvatarGroup group = new AvatarGroup();
    private @Nullable RunKey run;
    private @Nullable String step;
    private @Nullable Seat seat;

    /** @param onSteps gets who is at which step, by the step's key */
    Companions(
            Workspace workspace, RunPresence presence, MemberNames names, Consumer<Map<String, List<String>>> onSteps) {
        this.workspace = workspace;
        this.presence = presence;
        this.names = names;
        this.onSteps = onSteps;
        addClassName("sw-companions");
        group.setMaxItemsVisible(5);
        group.getElement().setAttribute("aria-label", getTranslation("run.here"));
        add(group);
        group.setVisible(false);
        addDetachListener(detached -> leave());
    }

    /** One looks at this run, and at this step of it. */
    void come(RunKey key, @Nullable String openStep) {
        step = openStep;
        if (!key.equals(run)) {
            leave();
            run = key;
        }
        if (seat == null && isAttached()) {
            sit(key);
        }
        var taken = seat;
        if (taken != null) {
            taken.at(openStep);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var key = run;
        if (key != null && seat == null) {
            sit(key);
        }
    }

    private void sit(RunKey key) {
        var ui = UI.getCurrent();
        var taken = presence.enter(key, others -> tell(ui, others));
        taken.at(step);
        seat = taken;
    }

    private void leave() {
        var taken = seat;
        if (taken != null) {
            taken.close();
            seat = null;
        }
    }

    private void tell(UI ui, List<Visitor> others) {
        try {
            var _ = ui.access(() -> show(others));
        } catch (UIDetachedException closed) {
            LOG.debug("The page was closed before it could be told", closed);
        }
    }

    void show(List<Visitor> visitors) {
        var people = new LinkedHashMap<MemberId, String>();
        var steps = new LinkedHashMap<String, List<String>>();
        for (var visitor : visitors) {
            if (!visitor.member().equals(workspace.me().id())) {
                var name = names.of(visitor.member(), "?");
                people.put(visitor.member(), name);
                if (visitor.step() != null) {
                    var there = steps.computeIfAbsent(visitor.step(), _ -> new ArrayList<>());
                    if (!there.contains(name)) {
                        there.add(name);
                    }
                }
            }
        }
        group.setItems(people.entrySet().stream()
                .map(each -> item(each.getKey(), each.getValue()))
                .toList());
        group.setVisible(!people.isEmpty());
        onSteps.accept(steps);
    }

    private static AvatarGroupItem item(MemberId member, String name) {
        var item = new AvatarGroupItem(name);
        item.setColorIndex(Math.floorMod(member.hashCode(), COLOURS));
        return item;
    }
}
