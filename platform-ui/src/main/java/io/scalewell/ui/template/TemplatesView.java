package io.scalewell.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import io.scalewell.ui.component.CardGrid;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;

/** Find a template, look at all of it, use it. */
@PermitAll
@Route(value = TemplateNavigation.TEMPLATES, layout = MainLayout.class)
public final class TemplatesView extends Screen implements BeforeEnterObserver {

    private static final String DEPARTMENT = "dept";
    private static final String TEXT = "q";
    private static final String TEMPLATE = "t";
    private static final String OWN = "own";

    private final Templates templates;
    private final Processes processes;
    private final TextField text = new TextField();
    private final Div choices = new Div();
    private final CardGrid grid = new CardGrid(id -> use(id, TemplateUse.plain()));
    private Query query = Query.empty();

    TemplatesView(Workspace workspace, Templates templates, Processes processes) {
        super(workspace);
        this.templates = templates;
        this.processes = processes;
        showTitle(getTranslation("template.gallery"));
        header().way(new Crumb(getTranslation("library.title"), ProcessNavigation.PROCESSES))
                .subtitle(getTranslation("template.gallery.text"));
        text.setPrefixComponent(new Icon(Symbol.SEARCH));
        text.setPlaceholder(getTranslation("template.filter.text"));
        text.setAriaLabel(getTranslation("template.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.getElement().setAttribute("data-sw-filter", true);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(query.with(TEXT, change.getValue()));
            }
        });
        choices.addClassName("sw-choices");
        choices.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("template.filter.department"));
        var filters = new Div(text, choices);
        filters.addClassName("sw-filters");
        add(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Query.of(event.getLocation().getQueryParameters());
        text.setValue(query.text(TEXT).orElse(""));
        refresh();
        query.text(TEMPLATE).ifPresentOrElse(this::preview, this::hidePanel);
    }

    private void narrow(Query changed) {
        query = changed;
        workspace().replace(TemplateNavigation.TEMPLATES, query.parameters());
        refresh();
    }

    private void refresh() {
        var wanted = query.text(DEPARTMENT)
                .filter(department -> !department.equals(OWN))
                .orElse(null);
        problems()
                .find(() -> templates.list(
                        new TemplateFilter(wanted, query.text(TEXT).orElse(null))))
                .ifPresent(this::show);
    }

    private void show(List<TemplateSummary> found) {
        showChoices();
        grid.removeAll();
        boolean ownOnly = query.text(DEPARTMENT).filter(OWN::equals).isPresent();
        if (query.text(TEXT).isEmpty() && query.text(DEPARTMENT).isEmpty()) {
            showBeginnings();
        }
        showGroup(getTranslation("template.own"), found, TemplateSummary::own);
        if (!ownOnly) {
            Departments.OF_PRODUCT.forEach(department -> showGroup(
                    Departments.name(department, this),
                    found,
                    template -> !template.own() && department.equals(template.department())));
        }
        if (ownOnly ? found.stream().noneMatch(TemplateSummary::own) : found.isEmpty()) {
            grid.add(nothing(ownOnly));
        }
    }

    private void showChoices() {
        choices.removeAll();
        choices.add(choice("", getTranslation("template.department.all")));
        Departments.OF_PRODUCT.forEach(
                department -> choices.add(choice(department, Departments.name(department, this))));
        choices.add(choice(OWN, getTranslation("template.own")));
    }

    private NativeButton choice(String department, String label) {
        var pressed = query.text(DEPARTMENT).orElse("").equals(department);
        var choice = new NativeButton(label, click -> narrow(query.with(DEPARTMENT, department)));
        choice.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return choice;
    }

    private void showBeginnings() {
        if (workspace().me().role().mayDesign()) {
            var cards = cards();
            cards.add(
                    beginning(Symbol.PLUS, "blank"),
                    beginning(Symbol.COPY, "paste"),
                    beginning(Symbol.IMPORT, "import"));
            grid.add(new Section(cards));
        }
    }

    private TemplateCard beginning(Symbol symbol, String name) {
        return TemplateCard.leading(
                workspace(),
                symbol,
                ProcessNavigation.PROCESSES,
                Query.empty().with("panel", "new").parameters(),
                getTranslation("template.begin." + name),
                getTranslation("template.begin." + name + ".text"));
    }

    private void showGroup(String title, List<TemplateSummary> found, Predicate<TemplateSummary> belongs) {
        var group = found.stream().filter(belongs).toList();
        if (group.isEmpty()) {
            return;
        }
        var cards = cards();
        group.forEach(template -> cards.add(TemplateCard.of(
                workspace(),
                template,
                query.with(TEMPLATE, template.id()).parameters(),
                query.text(TEMPLATE).filter(template.id()::equals).isPresent())));
        var section = new Section(new H2(title), cards);
        section.addClassName("sw-section");
        grid.add(section);
    }

    private static UnorderedList cards() {
        var cards = new UnorderedList();
        cards.addClassName("sw-cards");
        return cards;
    }

    private EmptyState nothing(boolean ownOnly) {
        var wanted = query.text(TEXT);
        if (wanted.isPresent() && workspace().me().role().mayDesign()) {
            var blank = new Button(
                    getTranslation("template.empty.blank", wanted.get()), click -> createBlank(wanted.get()));
            return new EmptyState(
                    Symbol.SEARCH, getTranslation("template.empty"), getTranslation("template.empty.text"), blank);
        }
        var kind = ownOnly && wanted.isEmpty() ? "template.empty.own" : "template.empty";
        return new EmptyState(Symbol.SEARCH, getTranslation(kind), getTranslation(kind + ".text"));
    }

    private void createBlank(String name) {
        problems()
                .find(() -> processes.create(ProcessDefinition.named(name)))
                .ifPresent(created ->
                        workspace().go(ProcessNavigation.edit(created.summary().key())));
    }

    private void preview(String id) {
        var panelProblems = new ProblemArea();
        problems().find(() -> templates.get(id, getLocale())).ifPresent(template -> {
            var actions = new TemplatePreview.Actions() {
                @Override
                public void use(TemplateUse use) {
                    TemplatesView.this.use(id, use);
                }

                @Override
                public void rename(TemplateWords words) {
                    panelProblems.find(() -> templates.rename(id, words)).ifPresent(renamed -> {
                        refresh();
                        preview(id);
                    });
                }

                @Override
                public void delete() {
                    panelProblems.attempt(() -> {
                        templates.delete(id);
                        close();
                    });
                }
            };
            showPanel(new TemplatePreview(workspace(), template, panelProblems, actions, this::close), this::close);
        });
    }

    private void close() {
        workspace().go(TemplateNavigation.TEMPLATES, query.with(TEMPLATE, null).parameters());
    }

    private void use(String id, TemplateUse use) {
        problems()
                .find(() -> templates.use(id, use, getLocale()))
                .ifPresent(made -> workspace()
                        .go(ProcessNavigation.edit(made.process().summary().key())));
    }
}
