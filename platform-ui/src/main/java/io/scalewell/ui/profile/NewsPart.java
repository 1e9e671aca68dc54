package io.scalewell.ui.profile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.scalewell.shared.notification.MailChoice;
import io.scalewell.shared.notification.NewsChoice;
import io.scalewell.shared.notification.NewsChoices;
import io.scalewell.shared.notification.NewsSettings;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Of what the reader is told, and how: under the bell, by mail at once or once a day, and when not. Each change is saved at once. */
final class NewsPart extends Div {

    private final Workspace workspace;
    private final NewsChoices service;
    private final ProblemArea problems;
    private final Map<NewsTopic, Checkbox> inApp = new EnumMap<>(NewsTopic.class);
    private final Map<NewsTopic, Select<MailChoice>> mail = new EnumMap<>(NewsTopic.class);
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final TimePicker digestAt = new TimePicker();
    private final TimePicker quietFrom = new TimePicker();
    private final TimePicker quietUntil = new TimePicker();
    private final Span saved = new Span();

    NewsPart(Workspace workspace, NewsChoices service, ProblemArea problems) {
        this.workspace = workspace;
        this.service = service;
        this.problems = problems;
        addClassName("sw-form");
        var help = new Paragraph(getTranslation("news.help"));
        help.addClassName("sw-quiet");
        add(new H2(getTranslation("news.title")), help);
        for (var topic : NewsTopic.values()) {
            add(row(topic));
        }
        saved.addClassName("sw-saved");
        saved.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("news.times")), times(), saved);
        problems.field("/digestAt", digestAt).field("/quietUntil", quietUntil).field("/zone", zone);
        problems.find(service::mine).ifPresent(this::show);
        listen();
    }

    private Div row(NewsTopic topic) {
        var name = getTranslation("news.topic." + topic);
        var bell = new Checkbox(getTranslation("news.in-app"));
        bell.setAriaLabel(getTranslation("news.in-app.of", name));
        var mails = new Select<MailChoice>();
        mails.setAriaLabel(getTranslation("news.mail.of", name));
        mails.setItems(MailChoice.values());
        mails.setWidth("15em");
        mails.setItemLabelGenerator(choice -> getTranslation("news.mail." + choice));
        inApp.put(topic, bell);
        mail.put(topic, mails);
        var title = new Span(name);
        title.addClassName("sw-strong");
        var choices = new Div(bell, mails);
        choices.addClassName("sw-cluster");
        var row = new Div(title, choices);
        row.addClassName("sw-stack");
        return row;
    }

    private Div times() {
        zone.setLabel(getTranslation("calendar.zone"));
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setPlaceholder(getTranslation("news.zone.organization"));
        zone.setClearButtonVisible(true);
        digestAt.setLabel(getTranslation("news.digest-at"));
        quietFrom.setLabel(getTranslation("news.quiet-from"));
        quietUntil.setLabel(getTranslation("news.quiet-until"));
        for (var time : List.of(digestAt, quietFrom, quietUntil)) {
            time.setStep(Duration.ofMinutes(30));
        }
        quietFrom.setClearButtonVisible(true);
        quietUntil.setClearButtonVisible(true);
        var quiet = new Div(quietFrom, quietUntil);
        quiet.addClassName("sw-cluster");
        var times = new Div(digestAt, quiet, zone);
        times.addClassName("sw-form");
        return times;
    }

    private void listen() {
        inApp.values().forEach(box -> box.addValueChangeListener(change -> saveWhen(change.isFromClient())));
        mail.values().forEach(box -> box.addValueChangeListener(change -> saveWhen(change.isFromClient())));
        for (var time : List.of(digestAt, quietFrom, quietUntil)) {
            time.addValueChangeListener(change -> saveWhen(change.isFromClient()));
        }
        zone.addValueChangeListener(change -> saveWhen(change.isFromClient()));
    }

    private void show(NewsSettings settings) {
        for (var choice : settings.choices()) {
            box(inApp, choice.topic()).setValue(choice.inApp());
            box(mail, choice.topic()).setValue(choice.mail());
        }
        zone.setValue(settings.zone());
        digestAt.setValue(settings.digestAt());
        quietFrom.setValue(settings.quietFrom());
        quietUntil.setValue(settings.quietUntil());
    }

    private static <B> B box(Map<NewsTopic, B> boxes, NewsTopic topic) {
        return Objects.requireNonNull(boxes.get(topic));
    }

    /** Half of the quiet hours is no wish yet. */
    private void saveWhen(boolean changedByReader) {
        if (!changedByReader || digestAt.isEmpty() || quietFrom.isEmpty() != quietUntil.isEmpty()) {
            return;
        }
        var choices = List.of(NewsTopic.values()).stream()
                .map(topic -> new NewsChoice(
                        topic, box(inApp, topic).getValue(), box(mail, topic).getValue()))
                .toList();
        var settings = new NewsSettings(
                zone.getValue(), digestAt.getValue(), quietFrom.getValue(), quietUntil.getValue(), choices);
        boolean done = problems.attempt(() -> service.change(settings));
        saved.setClassName("sw-saved-failed", !done);
        saved.setText(
                done
                        ? getTranslation(
                                "saved",
                                workspace.times().time(workspace.times().now()))
                        : getTranslation("not-saved"));
    }
}
