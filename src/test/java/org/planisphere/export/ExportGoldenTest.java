package org.planisphere.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exported files of the samples against texts that were reviewed once; `-Dgolden.update=true`
/// writes them anew.
final class ExportGoldenTest {
    private static final Path GOLDENS = Path.of("src/test/resources/org/planisphere/export");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "storefront, infra/regions/us-west-2.auto.tfvars.json",
        "storefront, infra/regions/eu-west-1.auto.tfvars.json",
        "storefront, ipam/netbox-prefixes.csv",
        "mvp, infra/regions/us-east-1.auto.tfvars.json"
    })
    void theFileIsAsItWasReviewed(String sample, String path) throws Exception {
        ExportWriter.write(
                ExportPlanner.plan(
                        Samples.source(Samples.workspace(sample)),
                        folder,
                        Set.copyOf(ExporterCatalog.kinds()),
                        false));

        String actual = Files.readString(folder.resolve(path));
        Path golden = GOLDENS.resolve(sample).resolve(Path.of(path).getFileName().toString());
        update(golden, actual);
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private static void update(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
    }
}
