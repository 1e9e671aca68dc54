package io.scalewell.ui.publicpage.form;

import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormReply;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.PublicForm;
import io.scalewell.shared.form.Tracking;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.MarkdownText;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;

/** Fills the templates. A form that has a language of its own is shown in it, whatever the browser prefers. */
@Component
class FormScreens {

    private static final String FIELDS = "/fields/";

    private final MarkdownText markdown;
    private final LengthWords lengths;
    private final ViewResolver views;

    FormScreens(MarkdownText markdown, LengthWords lengths, @Qualifier("thymeleafViewResolver") ViewResolver views) {
        this.markdown = markdown;
        this.lengths = lengths;
        this.views = views;
    }

    Locale language(FormDefinition form, Locale reader) {
        var own = form.language();
        return own == null || reader.getLanguage().equals(own) ? reader : Locale.forLanguageTag(own);
    }

    /** @param prefilled values given in the address, such as {@code ?f.customer=Acme} */
    ModelAndView form(PublicForm form, Map<String, List<String>> prefilled, Locale reader) {
        return page(form, prefilled, List.of(), Map.of(), null, reader);
    }

    ModelAndView preview(PublicForm form, Locale reader) {
        return page(form, Map.of(), List.of(), Map.of(), null, reader).addObject("preview", true);
    }

    ModelAndView again(FormReply.Again again, FormSending sending, Locale reader) {
        var more = sending.text(SendingReader.MORE).orElse(null);
        return page(again.form(), sending.texts(), again.errors(), again.kept(), more, reader);
    }

    ModelAndView wait(FormReply.Wait wait, FormSending sending, long seconds, Locale reader) {
        return page(wait.form(), sending.texts(), List.of(), wait.kept(), null, reader)
                .addObject("wait", seconds);
    }

    ModelAndView closed(PublicForm form, Locale reader) {
        return view("public/form-closed", form.definition(), reader)
                .addObject("organization", form.organization())
                .addObject("text", html(form.definition().closedText()));
    }

    ModelAndView tracking(Tracking tracking, Locale reader) {
        var locale = language(tracking.form(), reader);
        var dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(tracking.zone());
        var ended = tracking.endedAt();
        return view("public/tracking", tracking.form(), reader)
                .addObject("organization", tracking.organization())
                .addObject("tracking", tracking)
                .addObject("sent", dates.format(tracking.sentAt()))
                .addObject("ended", ended == null ? null : dates.format(ended))
                .addObject("confirmation", html(tracking.form().confirmation()))
                .addObject("typical", typical(tracking.typical(), locale));
    }

    private ModelAndView page(
            PublicForm form,
            Map<String, List<String>> typed,
            List<InputError> errors,
            Map<String, FormReply.KeptFile> kept,
            @Nullable String more,
            Locale reader) {
        var definition = form.definition();
        var locale = language(definition, reader);
        var byField = byField(errors, locale);
        return view("public/form", definition, reader)
                .addObject("organization", form.organization())
                .addObject("token", form.token())
                .addObject("zone", form.zone().getId())
                .addObject("intro", html(definition.intro()))
                .addObject("fields", new FieldViews(typed, byField, kept, more, locale).of(form.fields()))
                .addObject("problems", problems(errors, locale))
                .addObject("consentError", byPointer(errors, "/consent", locale))
                .addObject("agreed", typed.containsKey(FormSending.CONSENT))
                .addObject("mailLink", definition.mailLink() && asksForEmail(form))
                .addObject(
                        "mailWanted", !typed.containsKey(FormSending.TOKEN) || typed.containsKey(FormSending.MAIL_LINK))
                .addObject("typical", typical(form.typical(), locale));
    }

    private static boolean asksForEmail(PublicForm form) {
        return form.fields().stream().anyMatch(each -> each.field().type() == FieldType.EMAIL);
    }

    private static Map<String, String> byField(List<InputError> errors, Locale locale) {
        Map<String, String> sentences = new LinkedHashMap<>();
        errors.stream()
                .filter(error -> error.pointer().startsWith(FIELDS))
                .forEach(error -> sentences.putIfAbsent(
                        error.pointer().substring(FIELDS.length()),
                        error.message().in(locale)));
        return sentences;
    }

    private static @Nullable String byPointer(List<InputError> errors, String pointer, Locale locale) {
        return errors.stream()
                .filter(error -> error.pointer().equals(pointer))
                .map(error -> error.message().in(locale))
                .findFirst()
                .orElse(null);
    }

    private static List<ProblemLine> problems(List<InputError> errors, Locale locale) {
        return errors.stream()
                .map(error ->
                        new ProblemLine(target(error.pointer()), error.message().in(locale)))
                .toList();
    }

    private static @Nullable String target(String pointer) {
        if (pointer.startsWith(FIELDS)) {
            return FieldViews.id(pointer.substring(FIELDS.length()));
        }
        return pointer.isEmpty() ? null : pointer.substring(1);
    }

    /** A line of the summary; without a target it is about the whole. */
    record ProblemLine(@Nullable String target, String text) {}

    private List<String> typical(PublicForm.@Nullable Typical typical, Locale locale) {
        return typical == null
                ? List.of()
                : List.of(lengths.of(typical.median(), locale), lengths.of(typical.p85(), locale));
    }

    private @Nullable String html(@Nullable String text) {
        return text == null ? null : markdown.toSafeHtml(text);
    }

    private ModelAndView view(String template, FormDefinition form, Locale reader) {
        try {
            var view = Objects.requireNonNull(views.resolveViewName(template, language(form, reader)));
            return new ModelAndView(view).addObject("form", form);
        } catch (Exception missing) {
            throw new IllegalStateException("No template " + template, missing);
        }
    }
}
