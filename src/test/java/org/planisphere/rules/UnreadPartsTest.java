package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.edit.TextEdits;
import org.planisphere.model.Place;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.finding.TextChange.SetValue;

/// A part of a plan that cannot be read is one finding: no rule says what seems to be missing.
class UnreadPartsTest {
    private static final Workspace STOREFRONT = storefront();
    private static final Set<String> BEFORE = errorsAndWarnings(STOREFRONT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/region/type",
                "/networking",
                "/networking/connectivity",
                "/networking/connectivity/0/target",
                "/networking/subnets",
                "/services",
                "/services/deploy",
                "/data",
                "/data/stores",
                "/data/stores/0",
                "/data/stores/0/role",
                "/capacity",
                "/reliability",
                "/reliability/failover",
                "/routing",
                "/routing/populations",
                "/observability",
                "/compliance",
                "/delivery"
            })
    void aPartOfTheWrongShapeIsOneFindingWhereverItStands(String part) {
        for (String region : List.of("us-east-1", "us-west-2", "eu-west-1")) {
            Place place = new Place("regions/%s.yaml".formatted(region), part);
            String wrong = part.endsWith("target") ? "[a, b]" : "oops";
            Workspace broken = TextEdits.apply(STOREFRONT, List.of(new SetValue(place, wrong)));

            assertThat(findings(broken))
                    .as(place.toString())
                    .filteredOn(it -> it.place().equals(place))
                    .singleElement()
                    .satisfies(it -> assertThat(it.rule()).isEqualTo("SYN-003"));
            Set<String> after = errorsAndWarnings(broken);
            after.removeAll(BEFORE);
            assertThat(after).as(place.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "us-west-2", "eu-west-1"})
    void aRegionThatCannotBeReadIsOneFinding(String region) {
        String file = "regions/%s.yaml".formatted(region);
        Workspace broken = STOREFRONT.with(file, "region: {name: [\n");

        Set<String> after = errorsAndWarnings(broken);
        after.removeAll(BEFORE);

        assertThat(after).isEmpty();
        assertThat(findings(broken)).filteredOn(it -> it.rule().equals("SYN-001")).hasSize(1);
    }

    /// Of the rules that need no engine, which keep the test quick; the others go the same way.
    private static List<Finding> findings(Workspace workspace) {
        return RuleCatalog.check(PlanReader.read(workspace).plan(), Judgement.FACTS);
    }

    /// By rule and value: the words of what was said before may count fewer regions. DAT-026 speaks
    /// once of a store, at the first region that can be read.
    private static Set<String> errorsAndWarnings(Workspace workspace) {
        return findings(workspace).stream()
                .filter(it -> it.severity() != Severity.INFO)
                .filter(it -> !it.rule().startsWith("SYN") && !it.rule().equals("DAT-026"))
                .map(UnreadPartsTest::key)
                .collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return "%s %s %s"
                .formatted(finding.rule(), finding.place().file(), finding.place().pointer());
    }

    private static Workspace storefront() {
        try {
            return WorkspaceStore.local().load(Path.of("samples/storefront")).workspace();
        } catch (ArtifactReadException e) {
            throw new IllegalStateException(e);
        }
    }
}
