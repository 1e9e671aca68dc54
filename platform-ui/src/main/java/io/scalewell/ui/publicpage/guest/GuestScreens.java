package io.scalewell.ui.publicpage.guest;

import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.guest.GuestPage;
import io.scalewell.shared.guest.GuestReply;
import io.scalewell.shared.guest.GuestSending;
import io.scalewell.shared.guest.GuestTask;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.MarkdownText;
import io.scalewell.ui.publicpage.form.FieldViews;
import io.scalewell.ui.publicpage.form.SendingReader;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the template of a guest's page. */
@Component
class GuestScreens {

    private static final String FIELDS = "/fields/";

    private final MarkdownText markdown;

    GuestScreens(MarkdownText markdown) {
        this.markdown = markdown;
    }

    /**
     * @param asked the task that the address names
     * @param said what was done before the guest was led here
     */
    ModelAndView look(GuestPage page, @Nullable String asked, @Nullable String said, Locale reader) {
        return view(page, GuestTaskPage.open(page, asked, null).orElse(null), null, null, reader)
                .addObject("outcome", said);
    }

    ModelAndView answer(GuestReply reply, GuestSending sent, Locale reader) {
        var page = reply.page();
        var open = GuestTaskPage.open(page, null, sent).orElse(null);
        return view(page, open, reply, sent, reader)
                .addObject("wait", reply.retryAfter() == null ? null : seconds(reply));
    }

    static long seconds(GuestReply reply) {
        return Math.max(
                1, Objects.requireNonNull(reply.retryAfter()).plusMillis(999).toSeconds());
    }

    private ModelAndView view(
            GuestPage page,
            @Nullable GuestTask open,
            @Nullable GuestReply reply,
            @Nullable GuestSending sent,
            Locale reader) {
        List<InputError> errors = reply == null ? List.of() : reply.errors();
        var view = new ModelAndView("public/guest")
                .addObject("organization", page.organization())
                .addObject("page", page)
                .addObject("zone", page.zone().getId())
                .addObject("tasks", lines(page, open, reader))
                .addObject(
                        "expires",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(reader)
                                .format(page.expiresAt().atZone(page.zone())))
                .addObject("problems", problems(errors, reader))
                .addObject("reasonError", at(errors, "/reason", reader))
                .addObject("open", open);
        return open == null ? view : withTask(view, page, open, errors, sent, reader);
    }

    private ModelAndView withTask(
            ModelAndView view,
            GuestPage page,
            GuestTask open,
            List<InputError> errors,
            @Nullable GuestSending sent,
            Locale reader) {
        var step = open.step();
        var stored = TypedValues.of(step.fields(), open.task().fields(), page.zone());
        // what was typed and not taken stays; what was taken reads as it is kept
        Map<String, List<String>> typed = new LinkedHashMap<>(stored.texts());
        if (sent != null && !errors.isEmpty()) {
            typed.keySet().removeIf(key -> !key.startsWith("k."));
            typed.putAll(sent.form().texts());
        }
        var more = sent == null ? null : sent.form().text(SendingReader.MORE).orElse(null);
        if (sent != null && more != null) {
            typed.putAll(sent.form().texts());
        }
        var fields = step.fields().stream()
                .filter(field -> field.type() != FieldType.MEMBER)
                .map(field -> new PublicField(field, field.type() == FieldType.TEXT))
                .toList();
        var reason = open.task().reason();
        return view.addObject("can", GuestTaskPage.canBeDone(open) && page.running())
                .addObject("approval", open.task().kind() == StepKind.APPROVAL)
                .addObject("instructions", html(step.instructions()))
                .addObject("reason", reason == null ? null : reason.in(reader))
                .addObject("items", step.items())
                .addObject(
                        "ticked",
                        sent != null && !errors.isEmpty()
                                ? sent.items()
                                : open.task().itemsDone())
                .addObject("words", sent == null ? "" : sent.words())
                .addObject(
                        "fields",
                        new FieldViews(typed, byField(errors, reader), stored.files(), more, reader).of(fields));
    }

    private static List<TaskLine> lines(GuestPage page, @Nullable GuestTask open, Locale reader) {
        List<TaskLine> lines = new ArrayList<>();
        for (var each : page.tasks()) {
            lines.add(new TaskLine(
                    each.task().id().toString(),
                    each.task().title(),
                    state(each),
                    each.task().due() == null
                            ? null
                            : day(page.zone(), reader).format(each.task().due().atZone(page.zone())),
                    open != null && open.task().id().equals(each.task().id())));
        }
        return lines;
    }

    private static DateTimeFormatter day(ZoneId zone, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .withZone(zone);
    }

    private static String state(GuestTask each) {
        return switch (each.task().state()) {
            case PENDING -> "later";
            case READY, STARTED -> "open";
            case BLOCKED -> "blocked";
            case COMPLETED -> "done";
            case SKIPPED, CANCELLED -> "over";
        };
    }

    private static Map<String, String> byField(List<InputError> errors, Locale reader) {
        Map<String, String> sentences = new LinkedHashMap<>();
        errors.stream()
                .filter(error -> error.pointer().startsWith(FIELDS))
                .forEach(error -> sentences.putIfAbsent(
                        error.pointer().substring(FIELDS.length()),
                        error.message().in(reader)));
        return sentences;
    }

    private static @Nullable String at(List<InputError> errors, String pointer, Locale reader) {
        return errors.stream()
                .filter(error -> error.pointer().equals(pointer))
                .map(error -> error.message().in(reader))
                .findFirst()
                .orElse(null);
    }

    private static List<ProblemLine> problems(List<InputError> errors, Locale reader) {
        return errors.stream()
                .map(error ->
                        new ProblemLine(target(error.pointer()), error.message().in(reader)))
                .toList();
    }

    private static @Nullable String target(String pointer) {
        if (pointer.startsWith(FIELDS)) {
            return FieldViews.id(pointer.substring(FIELDS.length()));
        }
        return pointer.equals("/reason") ? "words" : null;
    }

    private @Nullable String html(@Nullable String text) {
        return text == null || text.isBlank() ? null : markdown.toSafeHtml(text);
    }

    /** A line of the summary; without a target it is about the whole. */
    record ProblemLine(@Nullable String target, String text) {}

    /**
     * A task in the list.
     *
     * @param state the end of a key
     */
    record TaskLine(
            String id, String title, String state, @Nullable String due, boolean open) {}
}
