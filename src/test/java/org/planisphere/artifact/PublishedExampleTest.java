package org.planisphere.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.Requirement;
import org.planisphere.model.ServiceExclusion;

/// The example that the format grew from is read as it was published.
class PublishedExampleTest {
    private static final Path TEXTS = Path.of("../shared/domain");

    @Test
    void thePublishedExampleIsAcceptedAsItStands() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the published text is not beside this checkout");
        Plan plan = PlanReader.read(Fixture.artifact(example())).plan();

        assertThat(plan.observations()).isEmpty();
        Region region = plan.regions().getFirst();
        assertThat(region.id()).hasToString("us-west-2");
        assertThat(region.type()).isEqualTo(RegionType.FULL);
        assertThat(region.isFailoverTarget()).isTrue();
        assertThat(region.networking().connectivity())
                .extracting(Connection::type)
                .containsExactly(ConnectionType.PEERING, ConnectionType.TRANSIT_GATEWAY);
        assertThat(region.services().deploy()).hasSize(4);
        assertThat(region.services().exclude())
                .extracting(ServiceExclusion::comment)
                .containsExactly("lightweight regions only");
        assertThat(region.compliance().auditLogging()).isEqualTo(Requirement.REQUIRED);
    }

    /// From the line `region:` to the last line that belongs to its YAML.
    private static String example() throws IOException {
        try (Stream<Path> texts = Files.list(TEXTS)) {
            Path text =
                    texts.filter(it -> it.getFileName().toString().startsWith("003"))
                            .findFirst()
                            .orElseThrow();
            List<String> lines = Files.readAllLines(text);
            int start = lines.indexOf("region:");
            int end = start;
            for (int i = start; i < lines.size(); i++) {
                boolean yaml = lines.get(i).startsWith(" ") || lines.get(i).matches("[a-z]+:");
                if (!yaml && !lines.get(i).isBlank()) {
                    break;
                }
                end = yaml ? i : end;
            }
            return String.join("\n", lines.subList(start, end + 1)) + "\n";
        }
    }
}
