package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.workbench.session.OpenPlans;

class RenamingTest {
    private static final Workspace PLAN = OpenPlans.sample("storefront");

    private static Workspace renamed(Naming naming, String from, String to) {
        return new Renaming(naming, from).to(to).applyTo(PLAN);
    }

    @Test
    void aServiceIsRenamedInEveryFileAndNothingElseChanges() {
        Workspace after = renamed(Naming.SERVICE, "checkout", "till");

        for (String file : PLAN.paths()) {
            String before = PLAN.text(file).orElseThrow();
            assertThat(after.text(file).orElseThrow())
                    .isEqualTo(
                            before.replaceAll("(name: |\\[|, )checkout(?=[,\\]}])", "$1till")
                                    .replaceAll("- checkout(?=\\n)", "- till"));
        }
        assertThat(PlanReader.read(after).plan().services())
                .extracting(it -> it.name().value())
                .contains("till")
                .doesNotContain("checkout");
    }

    @Test
    void aStoreIsRenamedInEveryRegionThatHoldsIt() {
        Workspace after = renamed(Naming.STORE, "orders", "purchases");

        assertThat(PlanReader.read(after).plan().regions())
                .allSatisfy(
                        region ->
                                assertThat(region.stores())
                                        .extracting(it -> it.name().value())
                                        .doesNotContain("orders"));
        assertThat(after.text("regions/sa-east-1.yaml").orElseThrow())
                .contains("- name: purchases\n")
                .contains("classification: [orders]");
    }

    @Test
    void theLinkOfADecisionFollowsTheStoreItGoverns() {
        String link = "links: [regions/sa-east-1.yaml#data.stores.orders]";
        String plan =
                PLAN.text("plan.yaml")
                        .orElseThrow()
                        .replace("context: conflict resolution}", "context: c, " + link + "}");
        Workspace after =
                new Renaming(Naming.STORE, "orders")
                        .to("purchases")
                        .applyTo(PLAN.with("plan.yaml", plan));

        assertThat(after.text("plan.yaml").orElseThrow())
                .contains("links: [regions/sa-east-1.yaml#data.stores.purchases]");
    }

    @Test
    void aTakenNameIsRefusedInWords() {
        assertThatThrownBy(() -> renamed(Naming.SERVICE, "checkout", "cart"))
                .isInstanceOf(EditNotPossibleException.class)
                .hasMessage("There is a service cart already.");
        assertThatThrownBy(() -> renamed(Naming.STORE, "orders", "two words"))
                .hasMessageContaining("'two words' is not a name of letters");
    }

    @Test
    void aFileThatCannotBeReadStopsARenamingThatWouldMissIt() {
        Workspace broken =
                PLAN.with(
                        "regions/sa-east-1.yaml",
                        PLAN.text("regions/sa-east-1.yaml")
                                .orElseThrow()
                                .replace("type: read-only", "type: ["));

        assertThatThrownBy(
                        () -> new Renaming(Naming.SERVICE, "checkout").to("till").applyTo(broken))
                .hasMessageStartingWith(
                        "regions/sa-east-1.yaml cannot be read and may name checkout too");
    }

    @Test
    void theRenamingTellsHowManyPlacesItTouches() {
        assertThat(new Renaming(Naming.STORE, "catalog-cache").places(PlanReader.read(PLAN)))
                .extracting(place -> place.file())
                .contains("regions/sa-east-1.yaml");
    }
}
