package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the commands print about a sample, against texts that were reviewed once;
/// `-Dgolden.update=true` writes them anew.
final class SampleGoldenTest {
    private static final Path GOLDENS = Path.of("src/test/resources/org/planisphere/cli");

    @ParameterizedTest
    @CsvSource({"validate, storefront, findings.json", "cost, storefront, cost.json"})
    void theCommandPrintsWhatWasReviewed(String command, String sample, String file)
            throws Exception {
        CommandRun run =
                CommandRun.of(
                        command, "samples/" + sample, "--as-of", "2026-11-21", "--format", "json");
        Path golden = GOLDENS.resolve(sample).resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, run.out());
        }

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }
}
