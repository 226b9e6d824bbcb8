package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// What the shipped samples are told.
class SamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"storefront", "mvp", "three-clouds"})
    void aSampleToStartFromHasNoError(String name) throws IOException {
        Workspace workspace = read(name);
        ParsedPlan parsed = PlanReader.read(workspace);
        List<Finding> findings = Judgement.of(workspace);

        assertThat(findings.stream().filter(it -> it.severity() == Severity.ERROR))
                .as(FindingText.of(parsed, findings))
                .isEmpty();
    }

    @Test
    void theBrokenSampleTeachesAtLeastTwelveRules() throws IOException {
        assertThat(Judgement.of(read("broken")))
                .extracting(Finding::rule)
                .satisfies(
                        rules -> assertThat(rules.stream().distinct().count()).isGreaterThan(11));
    }

    private static Workspace read(String name) throws IOException {
        Path folder = Path.of("samples", name);
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SamplesTest::belongs).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return new Workspace(name, texts);
    }

    /// Texts and price books.
    private static boolean belongs(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".csv");
    }
}
