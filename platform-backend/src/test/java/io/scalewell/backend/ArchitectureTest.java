package io.scalewell.backend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.scalewell.fixture.HouseRules;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Repository;

/** The rules of the architecture document that the compiler cannot keep by itself. */
@AnalyzeClasses(
        packages = {"io.scalewell.backend", "io.scalewell.shared"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String GENERATED = "io.scalewell.db.";

    /** What may know a table besides {@code @Repository}: a query, and the mapping of rows that both use. */
    private static final List<String> READERS = List.of("Repository", "Query", "Rows");

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule CALLS_GO_DOWN = classes()
            .that()
            .resideInAPackage("io.scalewell.backend..")
            .should(callNothingAbove())
            .because("what lies lower tells what lies higher by the event log or by an interface that it owns");

    @ArchTest
    static final ArchRule TABLES_BELONG_TO_THEIR_MODULE = classes()
            .that()
            .resideInAPackage("io.scalewell.backend..")
            .should(touchOnlyOwnTablesAndOnlyInRepositories())
            .because("a table that two modules touch cannot change without both");

    @ArchTest
    static final ArchRule BACKEND_KNOWS_NO_SCREENS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "io.scalewell.ui..")
            .because("the API is the product's second face, and screens are a client like any other");

    @ArchTest
    static final ArchRule SHARED_WORDS_NEED_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("io.scalewell.shared..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.scalewell.shared..", "java..", "org.jspecify..")
            .because("whoever shares our words should not have to share our frameworks");

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_WHERE_THE_DATABASE_COMES_FROM = noClasses()
            .that()
            .resideOutsideOfPackage("io.scalewell.backend.database..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.scalewell.postgres..")
            .because("embedded or external is a question of wiring");

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_KNOWS_THE_SCHEDULER = noClasses()
            .that()
            .resideOutsideOfPackage("io.scalewell.backend.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.kagkarlsson..")
            .because("there is one way to have something done later, and it is the engine's");

    @ArchTest
    static final ArchRule NO_SPRING_EXPRESSIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.expression..")
            .because("what a user types is never run as code (P29): expressions are CEL");

    private static ArchCondition<JavaClass> callNothingAbove() {
        return new ArchCondition<>("call nothing above its own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = Layers.moduleOf(type).orElseThrow();
                if (!Layers.isKnown(own)) {
                    events.add(SimpleConditionEvent.violated(type, own + " has no place in the layers"));
                    return;
                }
                report(
                        type,
                        events,
                        target -> Layers.moduleOf(target)
                                .filter(Layers::isKnown)
                                .filter(other -> Layers.levelOf(other) > Layers.levelOf(own))
                                .isPresent());
            }
        };
    }

    private static ArchCondition<JavaClass> touchOnlyOwnTablesAndOnlyInRepositories() {
        return new ArchCondition<>("touch only tables of its own module, and only in a repository or query") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = GENERATED + Layers.moduleOf(type).orElseThrow();
                var reader = isReader(outermost(type));
                report(type, events, target -> {
                    var table = target.getPackageName();
                    var ownTable = table.equals(own) || table.startsWith(own + ".");
                    return table.startsWith(GENERATED) && !(reader && ownTable);
                });
            }
        };
    }

    private static boolean isReader(JavaClass type) {
        return type.isAnnotatedWith(Repository.class) || READERS.stream().anyMatch(type.getSimpleName()::endsWith);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    /** One line for each pair of classes, however often one uses the other. */
    private static void report(JavaClass type, ConditionEvents events, Predicate<JavaClass> forbidden) {
        type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(forbidden)
                .map(JavaClass::getName)
                .distinct()
                .sorted()
                .forEach(
                        target -> events.add(SimpleConditionEvent.violated(type, type.getName() + " knows " + target)));
    }
}
