package org.planisphere.edit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FolderImportTest {
    private static final String EAST =
            """
            region: {name: us-east-1, type: full}   # home

            x-team: shop
            networking:  {vpc_cidr: 10.1.0.0/16}
            """;

    @Test
    void artifactsKeepTheirTextAndAPlanListsThem() throws Exception {
        ImportedPlan imported =
                Imported.folder(
                        Map.of(
                                "us/east.yml",
                                EAST,
                                "eu.yaml",
                                "region: {name: eu-west-1, type: read-only}\n"));

        assertThat(imported.workspace().text("regions/us-east-1.yaml")).contains(EAST);
        assertThat(imported.workspace().text("plan.yaml").orElseThrow())
                .contains("plan: {name: specs}")
                .contains("  - file: regions/eu-west-1.yaml\n  - file: regions/us-east-1.yaml\n");
        assertThat(Imported.syntaxErrors(imported)).isEmpty();
        assertThat(imported.report().count(ImportNote.Kind.UNDERSTOOD)).isEqualTo(2);
    }

    @Test
    void filesThatAreNoArtifactsOrDamagedAreTold() throws Exception {
        ImportedPlan imported =
                Imported.folder(
                        Map.of(
                                "a.yaml", EAST,
                                "again.yaml", EAST,
                                "values.yaml", "replicas: 3\n",
                                "broken.yaml", "region:\n  name: [a\n",
                                "untyped.yaml", "region: {name: x}\n"));

        assertThat(Imported.told(imported, ImportNote.Kind.NOT_UNDERSTOOD))
                .containsExactly(
                        "specs/values.yaml: not a region artifact: it has no region: section");
        assertThat(Imported.told(imported, ImportNote.Kind.UNREADABLE))
                .hasSize(3)
                .contains(
                        "specs/again.yaml: us-east-1 stands in specs/a.yaml already, so this file"
                                + " was left")
                .anyMatch(it -> it.startsWith("specs/broken.yaml:2:9: "))
                .anyMatch(it -> it.startsWith("specs/untyped.yaml:1:9: "));
    }

    @Test
    void aFolderThatIsAPlanIsOpenedAndNotImported() {
        assertThatThrownBy(() -> Imported.folder(Map.of("plan.yaml", "plan: {name: a}\n")))
                .hasMessage("specs/plan.yaml:1:1: this folder is a plan already. Open it instead.");
    }

    @Test
    void aFolderWithoutArtifactsIsRefused() {
        assertThatThrownBy(() -> Imported.folder(Map.of("values.yaml", "replicas: 3\n")))
                .hasMessageStartingWith("specs:1:1: there is no region artifact here");
    }
}
