package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;

/** Plans a series of reviews: what about, how often, with whom. */
final class NewSeriesPanel extends ScreenPanel {

    private final Workspace workspace;
    private final Reviews reviews;
    private final ProblemArea problems = new ProblemArea();
    private final TextField name = new TextField();
    private final MultiSelectComboBox<ProcessSummary> about = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Member> participants = new MultiSelectComboBox<>();
    private final Select<Integer> weeks = new Select<>();
    private final Select<DayOfWeek> day = new Select<>();
    private final TimePicker at = new TimePicker();
    private final Select<Integer> minutes = new Select<>();

    NewSeriesPanel(Workspace workspace, Reviews reviews, Processes processes, Members members, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.reviews = reviews;
        setTitle(getTranslation("review.schedule"));
        name.setLabel(getTranslation("review.form.name"));
        name.setMaxLength(200);
        name.setWidthFull();
        about.setLabel(getTranslation("review.form.processes"));
        about.setItems(processes
                .list(ProcessFilter.all(), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items());
        about.setItemLabelGenerator(ProcessSummary::name);
        participants.setLabel(getTranslation("review.form.participants"));
        participants.setItems(members.list().stream().filter(Member::active).toList());
        participants.setItemLabelGenerator(MemberLabel::of);
        weeks.setLabel(getTranslation("review.form.every"));
        weeks.setItems(1, 2, 4, 13);
        weeks.setItemLabelGenerator(each -> getTranslation("review.form.weeks", each));
        weeks.setValue(2);
        day.setLabel(getTranslation("review.form.day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, getLocale()));
        day.setValue(DayOfWeek.TUESDAY);
        at.setLabel(getTranslation("review.form.at"));
        at.setValue(LocalTime.of(10, 0));
        minutes.setLabel(getTranslation("review.form.minutes"));
        minutes.setItems(15, 30, 45, 60, 90);
        minutes.setItemLabelGenerator(each -> getTranslation("review.minutes-long", each));
        minutes.setValue(30);
        problems.field("/name", name)
                .field("/processes", about)
                .field("/participants", participants)
                .field("/everyWeeks", weeks)
                .field("/day", day)
                .field("/at", at)
                .field("/minutes", minutes);
        var create = new Button(getTranslation("review.form.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        setBody(form(problems, name, about, participants, weeks, day, at, minutes));
        setActions(create);
    }

    private void create() {
        at.setInvalid(at.isEmpty());
        if (at.isEmpty()) {
            return;
        }
        var series = new ReviewSeries(
                name.getValue().strip(),
                weeks.getValue(),
                day.getValue(),
                at.getValue(),
                minutes.getValue(),
                about.getValue().stream().map(ProcessSummary::key).toList(),
                participants.getValue().stream().map(Member::id).toList(),
                workspace.me().id());
        problems.find(() -> reviews.schedule(series))
                .ifPresent(review ->
                        workspace.go(ReviewNavigation.review(review.summary().key())));
    }
}
