package io.scalewell.backend.form;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a form may look like. */
@Component
class FormRules {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");
    private static final Pattern ORIGIN = Pattern.compile(
            "https?://[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\\d{1,5})?");
    private static final Set<String> LANGUAGES = Set.of("en", "de");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_HELP = 500;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_ORIGIN = 200;
    private static final int MOST_ORIGINS = 10;
    private static final int MOST_TOLD = 20;

    private final PeopleQuery people;

    FormRules(PeopleQuery people) {
        this.people = people;
    }

    /**
     * Throws {@link Invalid} with everything that is wrong.
     *
     * @param keys of the start fields that an outsider can fill in
     */
    void check(FormDefinition form, Set<String> keys) {
        List<InputError> errors = new ArrayList<>();
        if (!SLUG.matcher(form.slug()).matches()) {
            errors.add(new InputError("/slug", Message.of("public-form.slug")));
        }
        if (form.title().isBlank()) {
            errors.add(new InputError("/title", Message.of("form.required")));
        }
        text("/title", form.title(), LONGEST_LINE, errors);
        text("/intro", form.intro(), LONGEST_TEXT, errors);
        text("/consent", form.consent(), LONGEST_TEXT, errors);
        text("/confirmation", form.confirmation(), LONGEST_TEXT, errors);
        text("/closedText", form.closedText(), LONGEST_TEXT, errors);
        if (form.language() != null && !LANGUAGES.contains(form.language())) {
            errors.add(new InputError("/language", Message.of("form.one-of", "en, de")));
        }
        fields(form.fields(), keys, errors);
        origins(form.origins(), errors);
        told(form.tell(), errors);
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("public-form.refused"), errors);
        }
    }

    private static void fields(List<FormField> fields, Set<String> keys, List<InputError> errors) {
        if (fields.size() > FormDefinition.MOST_FIELDS) {
            errors.add(new InputError("/fields", Message.of("public-form.most-fields", FormDefinition.MOST_FIELDS)));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < fields.size(); index++) {
            FormField field = fields.get(index);
            String pointer = "/fields/" + index;
            if (!keys.contains(field.key())) {
                errors.add(new InputError(pointer + "/key", Message.of("public-form.field", field.key())));
            }
            if (!seen.add(field.key())) {
                errors.add(new InputError(pointer + "/key", Message.of("public-form.field-twice", field.key())));
            }
            text(pointer + "/label", field.label(), LONGEST_LINE, errors);
            text(pointer + "/help", field.help(), LONGEST_HELP, errors);
        }
    }

    private static void origins(List<String> origins, List<InputError> errors) {
        if (origins.size() > MOST_ORIGINS) {
            errors.add(new InputError("/origins", Message.of("public-form.most-origins", MOST_ORIGINS)));
            return;
        }
        for (int index = 0; index < origins.size(); index++) {
            String origin = origins.get(index);
            if (origin.length() > LONGEST_ORIGIN || !ORIGIN.matcher(origin).matches()) {
                errors.add(new InputError("/origins/" + index, Message.of("public-form.origin")));
            }
        }
    }

    private void told(List<String> tell, List<InputError> errors) {
        if (tell.size() > MOST_TOLD) {
            errors.add(new InputError("/tell", Message.of("public-form.most-told", MOST_TOLD)));
            return;
        }
        Set<String> known = people.activeByEmail(tell).keySet();
        for (int index = 0; index < tell.size(); index++) {
            if (!known.contains(PeopleQuery.lowerCase(tell.get(index)))) {
                errors.add(new InputError("/tell/" + index, Message.of("publish.no-member", tell.get(index))));
            }
        }
    }

    private static void text(String pointer, @Nullable String text, int longest, List<InputError> errors) {
        if (text != null && (text.length() > longest || text.indexOf('\0') >= 0)) {
            errors.add(new InputError(pointer, Message.of("public-form.text", longest)));
        }
    }
}
