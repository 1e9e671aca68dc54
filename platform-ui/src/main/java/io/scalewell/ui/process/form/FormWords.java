package io.scalewell.ui.process.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.ui.language.Language;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a form says around its fields. */
final class FormWords {

    private static final int MOST = 20;
    private static final int LONGEST = 5_000;

    private final TextField title = new TextField();
    private final TextField slug = new TextField();
    private final TextArea intro = new TextArea();
    private final TextArea consent = new TextArea();
    private final TextArea confirmation = new TextArea();
    private final TextArea closedText = new TextArea();
    private final TextArea origins = new TextArea();
    private final MultiSelectComboBox<Member> tell = new MultiSelectComboBox<>();
    private final Select<Language> language = new Select<>();
    private final Checkbox showStages = new Checkbox();
    private final Checkbox mailLink = new Checkbox();
    private final Div place;

    /** @param place whose language the labels are in */
    FormWords(Div place, Members members, ProblemArea problems, Runnable onChange) {
        this.place = place;
        texts(members);
        problems.field("/title", title)
                .field("/slug", slug)
                .field("/intro", intro)
                .field("/consent", consent)
                .field("/confirmation", confirmation)
                .field("/closedText", closedText)
                .field("/origins", origins)
                .field("/tell", tell);
        for (int index = 0; index < MOST; index++) {
            problems.field("/origins/" + index, origins).field("/tell/" + index, tell);
        }
        Stream.<HasValue<?, ?>>of(
                        title,
                        slug,
                        intro,
                        consent,
                        confirmation,
                        closedText,
                        origins,
                        tell,
                        language,
                        showStages,
                        mailLink)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        onChange.run();
                    }
                }));
    }

    private void texts(Members members) {
        title.setLabel(words("form.title"));
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        slug.setLabel(words("form.slug"));
        slug.setHelperText(words("form.slug.help"));
        slug.setMaxLength(60);
        area(intro, "form.intro");
        area(consent, "form.consent");
        area(confirmation, "form.confirmation");
        area(closedText, "form.closedText");
        area(origins, "form.origins");
        tell.setLabel(words("form.tell"));
        tell.setItems(members.list().stream().filter(Member::active).toList());
        tell.setItemLabelGenerator(MemberLabel::of);
        language.setLabel(words("form.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(words("form.language.reader"));
        language.setItemLabelGenerator(
                each -> each == null ? words("form.language.reader") : words("form.language." + each));
        showStages.setLabel(words("form.showStages"));
        mailLink.setLabel(words("form.mailLink"));
    }

    private void area(TextArea area, String key) {
        area.setLabel(words(key));
        area.setHelperText(words(key + ".help"));
        area.setMaxLength(LONGEST);
    }

    Div above() {
        return form(title, slug, intro);
    }

    Div below() {
        return form(
                consent,
                confirmation,
                tell,
                showStages,
                mailLink,
                new Details(words("form.more"), form(language, closedText, origins)));
    }

    private static Div form(com.vaadin.flow.component.Component... parts) {
        var form = new Div(parts);
        form.addClassName("sw-form");
        return form;
    }

    void show(FormDefinition form) {
        set(title, form.title());
        set(slug, form.slug());
        set(intro, text(form.intro()));
        set(consent, text(form.consent()));
        set(confirmation, text(form.confirmation()));
        set(closedText, text(form.closedText()));
        set(origins, String.join("\n", form.origins()));
        var told = Set.copyOf(form.tell());
        tell.setValue(tell.getListDataView()
                .getItems()
                .filter(member -> told.contains(member.email()))
                .collect(Collectors.toSet()));
        language.setValue(Arrays.stream(Language.values())
                .filter(each -> each.tag().equals(form.language()))
                .findFirst()
                .orElse(null));
        showStages.setValue(form.showStages());
        mailLink.setValue(form.mailLink());
    }

    private static void set(AbstractField<?, String> field, String text) {
        if (!field.getValue().equals(text)) {
            field.setValue(text);
        }
    }

    FormDefinition value(List<FormField> fields) {
        return new FormDefinition(
                slug.getValue(),
                title.getValue(),
                intro.getValue(),
                fields,
                consent.getValue(),
                confirmation.getValue(),
                closedText.getValue(),
                origins.getValue().lines().filter(line -> !line.isBlank()).toList(),
                tell.getValue().stream().map(Member::email).sorted().toList(),
                language.getValue() == null ? null : language.getValue().tag(),
                showStages.getValue(),
                mailLink.getValue());
    }

    private String words(String key) {
        return place.getTranslation(key);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
