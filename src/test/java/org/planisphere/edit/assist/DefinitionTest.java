package org.planisphere.edit.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.workbench.session.OpenPlans;

class DefinitionTest {
    private static final Workspace TEXTS = OpenPlans.sample("storefront");
    private static final Plan PLAN = PlanReader.read(TEXTS).plan();
    private static final String FILE = "regions/sa-east-1.yaml";

    private static Optional<Place> at(String file, String piece) {
        String text = TEXTS.text(file).orElseThrow();
        return Definition.at(file, text, text.indexOf(piece) + 2, PLAN).map(Definition::definition);
    }

    @Test
    void aRegionIsDefinedInItsFile() {
        assertThat(at(FILE, "us-east-1, purpose"))
                .contains(new Place("regions/us-east-1.yaml", "/region/name"));
        assertThat(at("plan.yaml", "regions/eu-west-1.yaml"))
                .contains(new Place("regions/eu-west-1.yaml", ""));
    }

    @Test
    void aServiceIsDefinedInTheListOfThePlanOrWhereItRunsFirst() {
        assertThat(at(FILE, "web-shop, mode")).contains(new Place("plan.yaml", "/services/0"));
        assertThat(at(FILE, "secrets-management\n").map(Place::file))
                .contains("regions/us-east-1.yaml");
    }

    @Test
    void aStoreIsDefinedWhereItIsWritten() {
        assertThat(at(FILE, "orders\n      engine").map(Place::file))
                .contains("regions/us-east-1.yaml");
    }

    @Test
    void aTypeAndADecisionAreDefinedInThePlan() {
        assertThat(at(FILE, "read-only\n  purpose"))
                .contains(new Place("plan.yaml", "/region_types/read-only"));
        assertThat(at(FILE, "ADR-001")).contains(new Place("plan.yaml", "/decisions/0"));
    }

    @Test
    void aFigureIsDefinedNowhere() {
        assertThat(at(FILE, "6000\n  currency")).isEmpty();
    }
}
