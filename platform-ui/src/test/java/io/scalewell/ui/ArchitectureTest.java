package io.scalewell.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.theme.Theme;
import io.scalewell.fixture.HouseRules;

/** The house rules, and what keeps the screens small and the build without Node. */
@AnalyzeClasses(packages = "io.scalewell.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule NOTHING_NEEDS_A_BUNDLE = noClasses()
            .should()
            .beAnnotatedWith(CssImport.class)
            .orShould()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(Theme.class)
            .because("the pre-compiled bundle is used as it is; our own scripts are static files");

    @ArchTest
    static final ArchRule SCREENS_KNOW_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.scalewell.backend..", "io.scalewell.db..", "org.jooq..", "java.sql..")
            .because("screens call the shared interfaces and are tested against fakes of them");

    @ArchTest
    static final ArchRule THE_ADDRESS_HOLDS_THE_STATE = noClasses()
            .should()
            .beAnnotatedWith(PreserveOnRefresh.class)
            .because("what is in the address can be sent, bookmarked and reopened");
}
