package org.planisphere.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Libraries stay where they belong, so that each can be replaced in one place.
class LibraryPlacementTest {
    private static final String[] ENGINES = {
        "org.planisphere.model..",
        "org.planisphere.rules..",
        "org.planisphere.cost..",
        "org.planisphere.simulation..",
        "org.planisphere.rollout..",
        "org.planisphere.edit.."
    };

    @Test
    void onlyTheWorkbenchKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.planisphere.workbench..", "org.planisphere.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .because("the same engines run in the command line and in plain unit tests")
                .check(ProductClasses.ALL);
    }

    @Test
    void onlyChartsKnowAwtAndTheChartLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.planisphere.workbench.charts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..")
                .because("ChartPalette in workbench.charts is the single bridge to AWT colours")
                .check(ProductClasses.ALL);
    }

    @Test
    void jacksonReadsAndWritesOnlyFilesThatAreWhollyOurs() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.planisphere.artifact..",
                        "org.planisphere.cost.pricebook..",
                        "org.planisphere.export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("a user's text goes through artifact, which keeps positions and comments")
                .check(ProductClasses.ALL);
    }

    @Test
    void tablesStayInCostTablesAndSimulationResults() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.planisphere.cost.table..", "org.planisphere.simulation.result..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tech.tablesaw..")
                .because("engines return records; tables are one view of them")
                .check(ProductClasses.ALL);
    }

    @Test
    void onlyTheHelpReadsMarkdown() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.planisphere.workbench.help..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..")
                .because("pages of rules have their own short form")
                .check(ProductClasses.ALL);
    }

    @Test
    void onlyQuorumStrategiesSolveLinearProgrammes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.planisphere.simulation.modelfile.calculate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hipparchus..")
                .because("a closed form or the engine's own recursion answers everything else")
                .check(ProductClasses.ALL);
    }

    @Test
    void onlyTheHistoryOfAPlanKnowsGit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.planisphere.artifact.history..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jgit..")
                .because("one place keeps it from reading or running anything else")
                .check(ProductClasses.ALL);
    }

    @Test
    void onlyPoliciesKnowTheirLanguage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.planisphere.rules.policy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cel..", "com.google.common..", "com.google.protobuf..")
                .because("a plan without policies starts without the language")
                .check(ProductClasses.ALL);
    }

    @Test
    void enginesReadNoClockAndNoLocale() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINES)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("a result is a function of its inputs; hand a date or locale in instead")
                .check(ProductClasses.ALL);
    }

    @Test
    void enginesDoNotLog() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.planisphere.model..",
                        "org.planisphere.rules..",
                        "org.planisphere.cost..",
                        "org.planisphere.simulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "ch.qos.logback..")
                .because("engines return what they know; the caller decides what to log")
                .check(ProductClasses.ALL);
    }
}
