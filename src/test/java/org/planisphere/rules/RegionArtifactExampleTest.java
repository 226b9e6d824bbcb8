package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.TextEdits;
import org.planisphere.model.finding.Finding;

/// What the best known example of a region artifact is told when it is opened alone.
class RegionArtifactExampleTest {
    private static final Path SAMPLE = Path.of("samples/region-artifact/us-west-2.yaml");
    private static final Path DOMAIN = Path.of("../shared/domain");

    /// Rule, severity and place, in the order of the catalog.
    private static final List<String> EXPECTED =
            List.of(
                    "info SYN-010 ",
                    "info TOP-001 /networking/connectivity/0/target",
                    "info TOP-001 /networking/connectivity/1/target",
                    "warning TOP-009 /networking/connectivity/1",
                    "warning TOP-011 /networking/connectivity/0",
                    "warning TOP-019 /networking/control_plane",
                    "warning TYP-002 /services/deploy",
                    "warning TYP-006 /services/exclude/0",
                    "warning RES-004 /networking/connectivity/1",
                    "warning OBS-002 /observability/aggregated_in");

    @Test
    void theSampleGetsExactlyTheFindingsThatWereAgreed() throws IOException {
        assertThat(told(Files.readString(SAMPLE))).isEqualTo(EXPECTED);
    }

    @Test
    void thePublishedExampleItselfGetsTheSame() throws IOException {
        assertThat(told(example())).isEqualTo(EXPECTED);
    }

    @Test
    void theCommentBehindTheExcludedServiceBecomesItsReason() throws IOException {
        Workspace before = alone(example());
        Finding finding =
                findings(before).stream()
                        .filter(it -> it.rule().equals("TYP-006"))
                        .findFirst()
                        .orElseThrow();

        Workspace after = TextEdits.apply(before, finding.fixes().getFirst().changes());

        assertThat(LineDiff.between(before, after))
                .isEqualTo(
                        """
                          us-west-2.yaml
                          -    - batch-processing  # lightweight regions only
                          +    - {name: batch-processing, reason: lightweight regions only}  # lightweight regions only
                        """);
    }

    private static List<String> told(String text) {
        return findings(alone(text)).stream()
                .map(
                        it ->
                                "%s %s %s"
                                        .formatted(
                                                it.severity().yaml(),
                                                it.rule(),
                                                it.place().pointer()))
                .toList();
    }

    private static List<Finding> findings(Workspace workspace) {
        ParsedPlan parsed = PlanReader.read(workspace);
        return Judgement.of(parsed.plan());
    }

    private static Workspace alone(String text) {
        return new Workspace("us-west-2", new TreeMap<>(Map.of("us-west-2.yaml", text)));
    }

    /// The block of the domain text, cut out byte for byte.
    private static String example() throws IOException {
        assumeTrue(Files.isDirectory(DOMAIN), "the domain texts are not beside this checkout");
        try (Stream<Path> files = Files.list(DOMAIN)) {
            Path text =
                    files.filter(file -> file.getFileName().toString().startsWith("003"))
                            .findFirst()
                            .orElseThrow();
            String all = Files.readString(text);
            String last = "audit_logging: required\n";
            return all.substring(
                    all.indexOf("region:\n  name:"), all.indexOf(last) + last.length());
        }
    }
}
