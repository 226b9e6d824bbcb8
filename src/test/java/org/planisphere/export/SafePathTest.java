package org.planisphere.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../plan.yaml",
                "/etc/passwd",
                "regions//a.yaml",
                "infra/./a",
                "C:\\a",
                "infra/con.auto.tfvars.json",
                "LPT1",
                "name.",
                "a b",
                "${file(x)}",
                "ä.yaml",
                "line\nbreak",
                ""
            })
    void aPathThatMeansSomethingElseSomewhereIsRefused(String path) {
        assertThat(SafePath.problem(path)).isPresent();
    }

    @Test
    void gitsOwnFolderIsNamed() {
        assertThat(SafePath.problem("a/.GIT/hooks/pre-commit"))
                .contains("Export never writes into .git.");
    }

    @Test
    void pathsOfAnExportAreSafe() {
        assertThat(SafePath.problem("infra/regions/us-west-2.auto.tfvars.json")).isEmpty();
        assertThat(SafePath.problem(".github/workflows/regions_1.yml")).isEmpty();
    }
}
