package io.scalewell.ui.run.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.shell.MemberLabel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the input that suits a field's type. */
@SpringComponent
@UIScope
public class FieldInputs {

    private static final int LONGEST_TEXT = 10_000;

    private final Members members;
    private final Organizations organizations;
    private final StoredFiles files;

    FieldInputs(Members members, Organizations organizations, StoredFiles files) {
        this.members = members;
        this.organizations = organizations;
        this.files = files;
    }

    public FieldInput create(Field field) {
        var type = field.type() == null ? FieldType.TEXT : field.type();
        var input = switch (type) {
            case TEXT -> text(new TextField());
            case URL -> text(new TextField());
            case EMAIL -> email();
            case NUMBER -> number();
            case DATE -> date();
            case DATETIME -> dateTime(organizations.current().zone());
            case CHOICE -> choice(field.choices());
            case MULTICHOICE -> choices(field.choices());
            case CHECKBOX -> FieldInput.of(new Checkbox(), value -> value, value -> value instanceof Boolean on && on);
            case MEMBER -> member();
            case MONEY -> FieldInput.of(new MoneyField(), money -> money, MoneyField::read);
            case FILE -> FieldInput.of(new FileField(files::storeForRun), file -> file, FileField::read);
            case TABLE -> FieldInput.of(new TableField(field.columns(), this::create), rows -> rows, TableField::read);
        };
        input.describe(field);
        return input;
    }

    private static FieldInput text(TextField field) {
        field.setMaxLength(LONGEST_TEXT);
        field.setWidthFull();
        return FieldInput.of(field, String::strip, String::valueOf);
    }

    private static FieldInput email() {
        var field = new EmailField();
        field.setWidthFull();
        return FieldInput.of(field, String::strip, String::valueOf);
    }

    private static FieldInput number() {
        var field = new BigDecimalField();
        field.addClassName("sw-field-number");
        return FieldInput.of(field, value -> value, value -> new BigDecimal(String.valueOf(value)));
    }

    private static FieldInput date() {
        var picker = DateInputs.date();
        picker.addClassName("sw-field-date");
        return FieldInput.of(picker, LocalDate::toString, value -> LocalDate.parse(String.valueOf(value)));
    }

    private static FieldInput dateTime(ZoneId zone) {
        return FieldInput.of(
                DateInputs.dateTime(),
                value -> value.atZone(zone).toInstant().toString(),
                value -> LocalDateTime.ofInstant(Instant.parse(String.valueOf(value)), zone));
    }

    private static FieldInput choice(List<String> choices) {
        var box = new ComboBox<String>();
        box.setItems(choices);
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return FieldInput.of(box, value -> value, String::valueOf);
    }

    private static FieldInput choices(List<String> choices) {
        var box = new MultiSelectComboBox<String>();
        box.setItems(choices);
        box.setWidthFull();
        return FieldInput.of(
                box,
                List::copyOf,
                value -> value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new))
                        : new LinkedHashSet<>());
    }

    private FieldInput member() {
        var box = new ComboBox<Member>();
        box.setItems(members.list().stream().filter(Member::active).toList());
        box.setItemLabelGenerator(MemberLabel::of);
        box.setWidthFull();
        return FieldInput.of(
                box,
                Member::email,
                value -> members.findByEmail(String.valueOf(value)).orElse(null));
    }
}
