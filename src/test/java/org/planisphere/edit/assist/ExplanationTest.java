package org.planisphere.edit.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.RegionCatalog;
import org.planisphere.workbench.session.OpenPlans;

class ExplanationTest {
    private static final Workspace TEXTS = OpenPlans.sample("storefront");
    private static final Plan PLAN = PlanReader.read(TEXTS).plan();
    private static final RegionCatalog REGIONS = ShippedFacts.load().regions();
    private static final String FILE = "regions/sa-east-1.yaml";

    private static Optional<Explanation> at(String file, String piece) {
        String text = TEXTS.text(file).orElseThrow();
        int offset = text.indexOf(piece);
        assertThat(offset).isNotNegative();
        return Explanation.at(file, text, offset + 1, PLAN, REGIONS);
    }

    @Test
    void aKeyTellsItsMeaningItsUnitAndWhatIsAllowed() {
        Explanation key = at(FILE, "monthly_gb:").orElseThrow();

        assertThat(key.title()).isEqualTo("monthly gb");
        assertThat(key.help()).contains("GB per month");
        assertThat(key.facts()).containsExactly("Expects a number from 0 upwards.");
        assertThat(key.subject())
                .isEqualTo(new Place(FILE, "/networking/connectivity/0/monthly_gb"));
    }

    @Test
    void aKeyWithADefaultTellsIt() {
        assertThat(at(FILE, "provider: aws").orElseThrow().facts())
                .contains("Where nothing is written: aws");
    }

    @Test
    void theNameOfARegionTellsWhatItIsAndWhereTheFactsComeFrom() {
        assertThat(at(FILE, "us-east-1, purpose").orElseThrow().facts())
                .anySatisfy(
                        fact ->
                                assertThat(fact)
                                        .isEqualTo(
                                                "us-east-1: full region of aws, in"
                                                        + " regions/us-east-1.yaml."))
                .anySatisfy(fact -> assertThat(fact).contains("United States"));
    }

    @Test
    void theNameOfAServiceTellsWhereItRuns() {
        assertThat(at(FILE, "web-shop, mode").orElseThrow().facts())
                .contains("web-shop: request service of the plan.")
                .anySatisfy(fact -> assertThat(fact).startsWith("web-shop runs in us-east-1"));
    }

    @Test
    void theNameOfAStoreTellsItsCopies() {
        assertThat(at(FILE, "orders\n      engine").orElseThrow().facts())
                .anySatisfy(fact -> assertThat(fact).startsWith("orders: primary in us-east-1"));
    }

    @Test
    void commentsAndUnknownKeysAreNotExplained() {
        assertThat(at(FILE, "São Paulo: local reads")).isEmpty();
        assertThat(Explanation.at("a.yaml", "x-colour: red\n", 3, PLAN, REGIONS)).isEmpty();
    }
}
