package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.SavedAutomation;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.Recipe;
import io.scalewell.ui.automation.StepAutomation;
import io.scalewell.ui.automation.StepAutomation.Place;
import io.scalewell.ui.automation.StepNaming;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an automation or changes it, tries it, turns it on. */
@PermitAll
@Route(value = "automations/:automation", layout = MainLayout.class)
@RouteAlias(value = AutomationNavigation.NEW, layout = MainLayout.class)
public final class AutomationView extends Screen implements BeforeEnterObserver {

    private static final AutomationDefinition NOTHING_YET =
            new AutomationDefinition("", new Kinded("", Map.of()), null, List.of(new Kinded("", Map.of())), null, null);

    private final Automations automations;
    private final StepNaming steps;
    private final DefinitionForm form;
    private final TestDock dock;
    private final Div webhook = new Div();
    private final boolean mayChange;
    private @Nullable Automation saved;
    private @Nullable Place doneStep;

    AutomationView(Workspace workspace, Automations automations, SettingSources sources, StepNaming steps) {
        super(workspace);
        this.automations = automations;
        this.steps = steps;
        mayChange = workspace.me().role().mayDesign();
        form = new DefinitionForm(
                sources, this::sampleFields, workspace.organization().zone());
        dock = new TestDock(workspace, automations, () -> form.value(), this::guard);
        add(webhook, form);
        if (mayChange) {
            add(dock);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        webhook.removeAll();
        var key = event.getRouteParameters().get(AutomationNavigation.KEY);
        doneStep = null;
        if (key.isPresent()) {
            var automation = automations.get(RouteKeys.read(event, AutomationNavigation.KEY, AutomationKey::of));
            form.show(automation.definition());
            show(automation, null);
        } else {
            saved = null;
            var query = Query.of(event.getLocation().getQueryParameters());
            doneStep = StepAutomation.place(query).orElse(null);
            query.text("recipe")
                    .flatMap(Recipe::of)
                    .map(Recipe::definition)
                    .or(() -> StepAutomation.of(query))
                    .ifPresentOrElse(form::show, () -> form.show(NOTHING_YET));
            showTitle(getTranslation("builder.new"));
            header().way(way()).beside().actions(buttons());
        }
    }

    /** Back to the automations, or to the step that somebody wants to have done. */
    private Crumb way() {
        return Optional.ofNullable(doneStep)
                .flatMap(place -> steps.processName(place)
                        .map(name -> new Crumb(name, ProcessNavigation.step(place.process(), place.step()))))
                .orElseGet(() -> new Crumb(getTranslation("automation.title"), AutomationNavigation.AUTOMATIONS));
    }

    private List<String> sampleFields() {
        return dock.fields();
    }

    private void show(Automation automation, @Nullable String secret) {
        saved = automation;
        showTitle(automation.definition().name());
        header().way(way())
                .beside(
                        ScreenHeader.key(automation.key().value()),
                        new StatusChip(
                                automation.enabled() ? Status.DONE : Status.NEUTRAL,
                                getTranslation(automation.enabled() ? "automation.on" : "automation.off")))
                .actions(buttons());
        var next = automation.nextAt();
        header().subtitle(
                        next == null
                                ? getTranslation("builder.owner", automation.ownerName(), automation.version())
                                : getTranslation(
                                        "builder.next", workspace().times().moment(next)));
        var url = automation.webhookUrl();
        if (url != null && (secret != null || webhook.getComponentCount() == 0)) {
            webhook.removeAll();
            webhook.add(new WebhookCard(url, secret));
        }
    }

    private Component[] buttons() {
        var all = new ArrayList<Component>();
        var automation = saved;
        if (automation != null) {
            all.add(new ScreenLink(
                    workspace(), AutomationNavigation.executions(automation.key()), getTranslation("execution.title")));
        }
        if (mayChange) {
            var save = new Button(getTranslation("builder.save"), click -> guard(this::save));
            var turn = new Button(
                    getTranslation(automation != null && automation.enabled() ? "builder.turn-off" : "builder.turn-on"),
                    click -> guard(this::turn));
            (automation != null && automation.enabled() ? save : turn).addThemeVariants(ButtonVariant.PRIMARY);
            all.add(save);
            all.add(turn);
        }
        return all.toArray(Component[]::new);
    }

    /** Does something that may name errors of the definition; they are said at the right card. */
    private void guard(Runnable action) {
        form.register(problems());
        boolean done = problems().attempt(action);
        form.mark();
        if (!done) {
            form.getElement().executeJs("this.querySelector('[invalid]')?.focus()");
        }
    }

    private Automation save() {
        AutomationDefinition definition = form.value();
        var before = saved;
        SavedAutomation result =
                before == null ? automations.create(definition) : automations.replace(before.key(), definition);
        var place = doneStep;
        if (before == null && place != null) {
            steps.name(place, result.automation().key());
        }
        workspace().replace(AutomationNavigation.automation(result.automation().key()), QueryParameters.empty());
        show(result.automation(), result.webhookSecret());
        Notification.show(getTranslation("builder.saved"));
        return result.automation();
    }

    private void turn() {
        var before = saved;
        if (before != null && before.enabled()) {
            show(automations.disable(before.key()), null);
        } else {
            var automation = save();
            show(automations.enable(automation.key()), null);
        }
    }
}
