package org.planisphere.edit.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.RegionCatalog;
import org.planisphere.workbench.session.OpenPlans;

class CompletionTest {
    private static final Plan PLAN = PlanReader.read(OpenPlans.sample("storefront")).plan();
    private static final RegionCatalog REGIONS = ShippedFacts.load().regions();
    private static final String FILE = "regions/sa-east-1.yaml";

    private static List<Proposal> proposals(String file, String marked) {
        int at = marked.indexOf('|');
        return Completion.at(file, marked.replace("|", ""), at, PLAN, REGIONS)
                .map(Completion::proposals)
                .orElse(List.of());
    }

    private static List<String> labels(String marked) {
        return proposals(FILE, marked).stream().map(Proposal::label).toList();
    }

    private static String accepted(String marked, String label) {
        int at = marked.indexOf('|');
        String text = marked.replace("|", "");
        Completion found = Completion.at(FILE, text, at, PLAN, REGIONS).orElseThrow();
        String insert =
                found.proposals().stream()
                        .filter(it -> it.label().equals(label))
                        .map(Proposal::insert)
                        .findFirst()
                        .orElseThrow();
        return text.substring(0, found.from()) + insert + text.substring(found.to());
    }

    @Test
    void keysOfAMappingAreThoseThatAreNotWrittenYet() {
        assertThat(labels("region:\n  name: a\n  |\n  zones: 2\n"))
                .contains("type", "provider", "mirrors")
                .doesNotContain("name", "zones", "vpc_cidr");
    }

    @Test
    void keysThatStartWithWhatIsTypedComeFirst() {
        assertThat(labels("region:\n  na|\n")).startsWith("name").contains("display_name");
    }

    @Test
    void aKeyBringsWhatFollowsIt() {
        assertThat(accepted("reg|\n", "region")).isEqualTo("region:\n  \n");
        assertThat(accepted("networking:\n  n|\n", "nat")).isEqualTo("networking:\n  nat: \n");
        assertThat(accepted("data:\n  |\n", "stores")).isEqualTo("data:\n  stores:\n    - \n");
        assertThat(accepted("region: {na|: a}\n", "name")).isEqualTo("region: {name: a}\n");
    }

    @Test
    void wordsOfAClosedListAreOfferedAndReplaceTheWholeWord() {
        assertThat(labels("region:\n  type: |\n"))
                .containsExactly("full", "lightweight", "read-only");
        assertThat(accepted("region:\n  type: re|ad\n", "read-only"))
                .isEqualTo("region:\n  type: read-only\n");
    }

    @Test
    void servicesThatAreListedAlreadyAreNotOfferedAgain() {
        assertThat(labels("services:\n  deploy:\n    - |\n"))
                .contains("cart")
                .doesNotContain("api-gateway", "catalog-api");
        assertThat(labels("services:\n  deploy:\n    - {name: |}\n")).doesNotContain("api-gateway");
        assertThat(labels("services:\n  deploy:\n    - api-gate|way\n")).contains("api-gateway");
        assertThat(labels("services:\n  deploy:\n    - {name: x, depends_on: [|]}\n"))
                .contains("api-gateway");
    }

    @Test
    void aValueDoesNotTouchTheColon() {
        assertThat(accepted("region:\n  type:|\n", "full")).isEqualTo("region:\n  type: full\n");
    }

    @Test
    void regionsOfThePlanAreOfferedButNotTheOneThatIsWritten() {
        assertThat(labels("region:\n  mirrors: |\n"))
                .contains("us-east-1", "eu-west-1")
                .doesNotContain("sa-east-1");
        assertThat(labels("networking:\n  connectivity:\n    - {type: vpn, target: |}\n"))
                .contains("us-east-1", "head-office");
    }

    @Test
    void theNameOfARegionIsOneThatItsProviderOffers() {
        assertThat(labels("region:\n  name: eu-|\n"))
                .contains("eu-west-1", "eu-central-1")
                .allMatch(name -> name.contains("eu-"));
        assertThat(labels("region:\n  name: |\n  provider: gcp\n")).contains("europe-west1");
    }

    @Test
    void servicesAndStoresOfThePlanAreOffered() {
        assertThat(labels("services:\n  deploy:\n    - che|\n")).contains("checkout");
        assertThat(labels("services:\n  deploy:\n    - {name: web-shop, depends_on: [|"))
                .contains("catalog-api", "api-gateway");
        assertThat(labels("data:\n  stores:\n    - name: |\n")).contains("orders", "catalog-cache");
    }

    @Test
    void theNextFreeBlockHasTheSizeThatIsWanted() {
        assertThat(labels("networking:\n  vpc_cidr: |\n").getFirst()).isEqualTo("10.0.0.0/16");
        assertThat(labels("networking:\n  vpc_cidr: /20|\n")).containsExactly("10.0.0.0/20");
        assertThat(labels("networking:\n  subnets:\n    - {cidr: /24|}\n"))
                .containsExactly("10.50.2.0/24");
    }

    @Test
    void anotherItemOfAListComesWithItsDash() {
        assertThat(accepted("services:\n  deploy:\n    - cart\n    |\n", "checkout"))
                .isEqualTo("services:\n  deploy:\n    - cart\n    - checkout\n");
    }

    @Test
    void thePlanFileHasItsOwnKeys() {
        assertThat(proposals("plan.yaml", "pl|\n")).extracting(Proposal::label).startsWith("plan");
        assertThat(proposals("plan.yaml", "region_types:\n  |\n"))
                .extracting(Proposal::label)
                .containsExactly("full", "lightweight", "read-only");
    }

    @Test
    void proposalsSayWhatTheyMean() {
        assertThat(proposals(FILE, "networking:\n  vpc|\n").getFirst().help())
                .contains("cannot be changed once the network exists");
    }

    @Test
    void nothingIsProposedWhereNothingIsKnown() {
        assertThat(labels("# ty|\n")).isEmpty();
        assertThat(labels("x-jira:\n  ty|\n")).isEmpty();
        assertThat(labels("notes: ty|\n")).isEmpty();
    }
}
