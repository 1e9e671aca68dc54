package io.scalewell.backend.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.web.json.Json;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.template.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template says the same in every language that it speaks: only its words differ. */
class TemplateTranslationTest {

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:the|and|of|with|must|has|have|there|this|that|what|who|when|which|they)\\b");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final TemplateFiles FILES = files();

    private static TemplateFiles files() {
        try {
            return new TemplateFiles(Json.strictMapper());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Stream<Template> all() {
        return FILES.all().stream();
    }

    private static Template german(Template english) {
        return FILES.find(english.summary().id(), Locale.GERMANY).orElseThrow();
    }

    @Test
    void eachSpeaksGerman() {
        assertThat(FILES.all())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(german(template)).isNotSameAs(template));
    }

    @Test
    void isReadInEnglishByThoseWhoseLanguageItDoesNotSpeak() {
        assertThat(FILES.find("refund", Locale.FRANCE)).isEqualTo(FILES.find("refund"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheSameStructureInGerman(Template english) {
        var german = german(english);

        assertThat(shape(german.process())).isEqualTo(shape(english.process()));
        assertThat(german.process().name()).isEqualTo(english.summary().title(Locale.GERMAN));
        assertThat(Objects.requireNonNull(german.goal()))
                .returns(Objects.requireNonNull(english.goal()).metric(), goal -> goal.metric())
                .returns(english.goal().target(), goal -> goal.target())
                .returns(english.goal().counterMetric(), goal -> goal.counterMetric());
        assertThat(german.automations().stream().map(each -> shape(each, german.process())))
                .containsExactlyElementsOf(english.automations().stream()
                        .map(each -> shape(each, english.process()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isGermanThroughout(Template english) {
        var written = Json.strictMapper().writeValueAsString(german(english).process());

        assertThat(QUOTED.matcher(written.replace("\\\"", "'")).results().map(found -> found.group(1)))
                .noneMatch(text -> text.contains(" ")
                        && !text.matches("P.* after .*")
                        && !text.startsWith("run.")
                        && ENGLISH.matcher(text).find());
    }

    /** Everything but the words: choices and roles by their place. */
    private static List<Object> shape(ProcessDefinition process) {
        List<Object> shape = new ArrayList<>();
        shape.add(process.suppliers().size());
        shape.add(process.inputs().size());
        shape.add(process.tags().size());
        shape.add(process.objectives().size());
        shape.add(process.obligations().size());
        shape.add(String.valueOf(process.reviewEvery()));
        shape.add(process.regulated());
        shape.add(process.roles().size());
        process.startFields().forEach(field -> shape.add(shape(field)));
        process.stages().forEach(stage -> {
            shape.add(stage.parallel());
            stage.steps().forEach(step -> shape.add(shape(step, process)));
        });
        return shape;
    }

    private static List<Object> shape(Step step, ProcessDefinition process) {
        var roles = process.roles().stream().map(ProcessRole::name).toList();
        var who = step.assignee() instanceof Assignee.OfRole(var role) && roles.contains(role)
                ? roles.indexOf(role)
                : String.valueOf(step.assignee());
        return List.of(
                step.key(),
                String.valueOf(step.kind()),
                who,
                String.valueOf(step.due()),
                step.required(),
                step.stop(),
                condition(String.valueOf(step.condition()), process),
                step.branch() != null,
                step.items().size(),
                step.fields().stream().map(TemplateTranslationTest::shape).toList(),
                step.tags().size(),
                step.approval() == null
                        ? ""
                        : step.approval().mode() + " " + step.approval().separate(),
                String.valueOf(step.onReject()),
                String.valueOf(step.waitsFor()),
                String.valueOf(step.call()));
    }

    private static List<Object> shape(Field field) {
        return List.of(
                field.key(),
                String.valueOf(field.type()),
                field.required(),
                field.help() != null,
                field.choices().size(),
                field.columns().stream().map(TemplateTranslationTest::shape).toList());
    }

    private static List<Object> shape(AutomationDefinition automation, ProcessDefinition process) {
        return List.of(
                automation.trigger(),
                condition(String.valueOf(automation.filter()), process),
                automation.actions().stream().map(action -> action.kind()).toList(),
                String.valueOf(automation.rung()));
    }

    /** A choice is said by its place among the choices of its field. */
    private static String condition(String condition, ProcessDefinition process) {
        Map<String, String> places = new TreeMap<>();
        Stream.concat(process.startFields().stream(), process.steps().stream().flatMap(step -> step.fields().stream()))
                .forEach(field -> {
                    for (int i = 0; i < field.choices().size(); i++) {
                        places.putIfAbsent(field.choices().get(i), "choice " + i);
                    }
                });
        return QUOTED.matcher(condition)
                .replaceAll(found -> places.getOrDefault(found.group(1), "'" + found.group(1) + "'"));
    }
}
