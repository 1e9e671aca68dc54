package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.Optional;
import java.util.stream.Stream;

/** A goal as a sentence: bring the metric of a process from what was measured to a target by a day, without harming another. */
final class NewGoalPanel extends ScreenPanel {

    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);
    private static final int BASELINE_DAYS = 90;
    private static final int LONGEST_WHY = 2000;

    private final Workspace workspace;
    private final Goals goals;
    private final MetricWords words;
    private final ProblemArea problems = new ProblemArea();
    private final ComboBox<ProcessSummary> process = new ComboBox<>();
    private final Select<Metric> metric = new Select<>();
    private final Paragraph baseline = new Paragraph();
    private final NumberField target = new NumberField();
    private final DatePicker deadline = DateInputs.date();
    private final Select<Metric> counter = new Select<>();
    private final NumberField margin = new NumberField();
    private final ComboBox<Member> owner = new ComboBox<>();
    private final TextArea why = new TextArea();

    NewGoalPanel(Workspace workspace, Goals goals, Processes processes, Members members, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.goals = goals;
        words = new MetricWords(workspace.times().locale());
        setTitle(getTranslation("goal.new"));
        process.setLabel(getTranslation("goal.form.process"));
        process.setItems(processes
                .list(new ProcessFilter(null, ProcessState.LIVE, null, null), ALL)
                .items());
        process.setItemLabelGenerator(ProcessSummary::name);
        metric.setLabel(getTranslation("goal.form.metric"));
        metric.setItems(Metric.values());
        metric.setItemLabelGenerator(words::name);
        metric.setValue(Metric.CYCLE_TIME_MEDIAN);
        target.setLabel(getTranslation("goal.form.target"));
        deadline.setLabel(getTranslation("goal.form.deadline"));
        deadline.setMin(workspace.times().today().plusDays(1));
        deadline.setValue(workspace.times().today().plusMonths(3));
        deadline.addClassName("sw-field-date");
        counter.setLabel(getTranslation("goal.form.counter"));
        counter.setHelperText(getTranslation("goal.form.counter.help"));
        counter.setItemLabelGenerator(
                each -> each == null ? getTranslation("goal.form.counter.none") : words.name(each));
        counter.setEmptySelectionCaption(getTranslation("goal.form.counter.none"));
        margin.setLabel(getTranslation("goal.form.margin"));
        margin.setMin(0);
        owner.setLabel(getTranslation("goal.form.owner"));
        owner.setItems(members.list().stream().filter(Member::active).toList());
        owner.setItemLabelGenerator(MemberLabel::of);
        why.setLabel(getTranslation("goal.form.why"));
        why.setMaxLength(LONGEST_WHY);
        why.setWidthFull();
        problems.field("/process", process)
                .field("/metric", metric)
                .field("/target", target)
                .field("/deadline", deadline)
                .field("/counterMetric", counter)
                .field("/counterMargin", margin)
                .field("/owner", owner)
                .field("/why", why);
        var create = new Button(getTranslation("goal.form.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);

        process.addValueChangeListener(change -> preview());
        metric.addValueChangeListener(change -> {
            offerCounters();
            preview();
        });

        offerCounters();
        preview();
        setBody(form(problems, process, metric, baseline, target, deadline, counter, margin, owner, why));
        setActions(create);
    }

    /** Fills in what the address says of the goal; what it does not say stays open. */
    void suggest(Query query) {
        query.text(GoalNavigation.PROCESS)
                .flatMap(key -> process.getListDataView()
                        .getItems()
                        .filter(each -> each.key().value().equals(key))
                        .findFirst())
                .ifPresent(process::setValue);
        query.constant(GoalNavigation.METRIC, Metric.class).ifPresent(metric::setValue);
        query.text(GoalNavigation.TARGET).flatMap(NewGoalPanel::number).ifPresent(target::setValue);
        query.constant(GoalNavigation.COUNTER, Metric.class)
                .filter(wanted -> counter.getListDataView().contains(wanted))
                .ifPresent(counter::setValue);
        query.text(GoalNavigation.WHY)
                .filter(text -> text.length() <= LONGEST_WHY)
                .ifPresent(why::setValue);
    }

    private static Optional<Double> number(String text) {
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    /** Speed must not be paid for with quality, so a goal of efficiency has to name what it may not harm. */
    private void offerCounters() {
        boolean needed = metric.getValue().nature() == Metric.Nature.EFFICIENCY;
        var choices = Stream.of(Metric.values())
                .filter(each -> each != metric.getValue())
                .filter(each -> !needed || each.nature() == Metric.Nature.EFFECTIVENESS)
                .toList();
        counter.setItems(choices);
        counter.setEmptySelectionAllowed(!needed);
        if (needed) {
            counter.setValue(Metric.FIRST_PASS_YIELD);
        }
        var unit = getTranslation("metric.unit-name." + metric.getValue().unit());
        target.setHelperText(unit);
    }

    private void preview() {
        baseline.setVisible(!process.isEmpty());
        if (process.isEmpty()) {
            return;
        }
        problems.find(() -> goals.baseline(process.getValue().key(), metric.getValue(), BASELINE_DAYS))
                .ifPresent(found -> baseline.setText(
                        found.value() == null
                                ? getTranslation("goal.form.no-baseline", BASELINE_DAYS)
                                : getTranslation(
                                        "goal.form.baseline",
                                        words.value(metric.getValue(), found.value()),
                                        BASELINE_DAYS,
                                        found.runs())));
    }

    private void create() {
        if (missing(process, process.isEmpty())
                | missing(target, target.isEmpty())
                | missing(deadline, deadline.isEmpty())) {
            return;
        }
        var wish = new NewGoal(
                process.getValue().key(),
                metric.getValue(),
                target.getValue(),
                deadline.getValue(),
                owner.isEmpty() ? null : owner.getValue().id(),
                counter.getValue(),
                margin.getValue(),
                BASELINE_DAYS,
                why.isEmpty() ? null : why.getValue().strip());
        problems.find(() -> goals.create(wish)).ifPresent(goal -> workspace.go(GoalNavigation.goal(goal.key())));
    }

    private boolean missing(com.vaadin.flow.component.HasValidation field, boolean empty) {
        field.setInvalid(empty);
        if (empty) {
            field.setErrorMessage(getTranslation("goal.form.needed"));
        }
        return empty;
    }
}
