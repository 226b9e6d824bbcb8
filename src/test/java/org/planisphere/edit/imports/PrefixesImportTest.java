package org.planisphere.edit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.imports.ImportNote.Kind;

class PrefixesImportTest {
    private static final String PLAN =
            """
            plan: {name: shop}   # ours
            regions:
              - file: regions/us-west-2.yaml
            """;

    private static ParsedPlan plan() {
        return PlanReader.read(
                Workspace.empty("shop")
                        .with("plan.yaml", PLAN)
                        .with(
                                "regions/us-west-2.yaml",
                                "region: {name: us-west-2, type: full}\nnetworking: {vpc_cidr: 10.20.0.0/16}\n"));
    }

    private static ImportedPlan prefixes(String text) throws Exception {
        return Imported.of("prefixes.csv", text, Optional.of(plan()));
    }

    @Test
    void whatThePlanDoesNotKnowIsReservedAndTheRestIsTold() throws Exception {
        ImportedPlan imported =
                prefixes(
                        """
                        Prefix,Status,Description
                        10.99.0.0/16,Active,Old office
                        10.20.0.0/16,Active,us-west-2
                        10.20.128.0/20,Active,Lab
                        10.0.0.0/8,Container,All
                        """);

        assertThat(imported.changesAPlan()).isTrue();
        assertThat(imported.files()).containsExactly("plan.yaml");
        assertThat(imported.workspace().text("plan.yaml").orElseThrow())
                .startsWith(PLAN)
                .contains("10.99.0.0/16")
                .doesNotContain("10.20.128.0/20", "10.0.0.0/8");
        assertThat(Imported.told(imported, Kind.UNDERSTOOD))
                .containsExactly(
                        "prefixes.csv:2:1: 10.99.0.0/16 (Old office): reserved, no region may take"
                                + " it",
                        "prefixes.csv:3:1: 10.20.0.0/16 (us-west-2): known as us-west-2");
        assertThat(Imported.told(imported, Kind.NOT_UNDERSTOOD))
                .containsExactly(
                        "prefixes.csv:4:1: 10.20.128.0/20 (Lab): overlaps 10.20.0.0/16 of"
                                + " us-west-2. Move the region, or correct NetBox",
                        "prefixes.csv:5:1: 10.0.0.0/8 (All): its status is container");
    }

    @Test
    void aRowThatCannotBeReadIsToldWithItsPlace() throws Exception {
        assertThat(Imported.told(prefixes("prefix\n10.99.0.0/33\n"), Kind.UNREADABLE))
                .containsExactly(
                        "prefixes.csv:2:1: '10.99.0.0/33' is no prefix. Write one such as"
                                + " 10.20.0.0/16.");
    }

    @Test
    void withoutAPlanThereIsNothingToFillIn() {
        assertThatThrownBy(() -> Imported.of("prefixes.csv", "prefix\n10.99.0.0/16\n"))
                .hasMessage(
                        "prefixes.csv:1:1: this fills in a plan that is there already. Open the"
                                + " plan first, or name it with --into.");
    }
}
