package org.planisphere.edit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;

/// Files that lost or changed a few bytes: each is imported without an error of its text, or
/// refused with a place inside of the file.
class DamagedImportTest {
    private static final int MUTANTS = 1_000;
    private static final String USAGE =
            """
            version: 0.1
            resource_usage:
              aws_nat_gateway.main: {monthly_data_processed_gb: 100}
              module.usw2.aws_rds_cluster.orders["a"]:
                storage_gb: 200
            """;
    private static final ParsedPlan OPEN =
            PlanReader.read(
                    Workspace.empty("shop")
                            .with(
                                    "us-west-2.yaml",
                                    """
                                    region: {name: us-west-2, type: full}
                                    data: {stores: [{name: orders, role: primary}]}
                                    cost: {usage: [{item: nat-gb, quantity: 1}]}
                                    """));

    @ParameterizedTest
    @CsvSource({
        "/org/planisphere/artifact/reality/west.tfstate, west.tfstate, 1",
        "/org/planisphere/artifact/reality/plan.json, plan.json, 2",
        "/org/planisphere/artifact/reality/inventory.csv, inventory.csv, 3",
        "shop.drawio, shop.drawio, 4",
        ", usage.yml, 5"
    })
    void everyMutantIsImportedWholeOrRefusedAtItsPlace(String resource, String file, long seed) {
        byte[] whole =
                (resource == null ? USAGE : Imported.resource(resource))
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        int imported = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutated(whole, random);
            try {
                ImportedPlan plan =
                        Imports.of(
                                ImportSource.file(file, mutant),
                                Imported.FACTS.regions(),
                                Optional.of(OPEN));
                imported++;
                if (i % 20 == 0) {
                    assertThat(Imported.syntaxErrors(plan))
                            .as("mutant %d of %s", i, file)
                            .isEmpty();
                }
            } catch (ImportRefusedException refused) {
                assertPlace(refused, file, new String(mutant, StandardCharsets.UTF_8));
            }
        }
        assertThat(imported).isGreaterThan(0);
    }

    private static void assertPlace(ImportRefusedException refused, String file, String text) {
        assertThat(refused).hasMessageMatching("(?s)" + file + ":[1-9]\\d*:[1-9]\\d*: .+\\. .+\\.");
        int line = Integer.parseInt(refused.place().split(":", -1)[1]);
        assertThat(line).isLessThanOrEqualTo((int) text.lines().count() + 1);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] mutant = whole.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = (byte) "{}[]<>\"':,&#-%\n\t ".charAt(random.nextInt(17));
                case 2 -> mutant = Arrays.copyOf(mutant, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(40), mutant.length - at);
                    int to = random.nextInt(mutant.length - length + 1);
                    System.arraycopy(
                            whole, Math.min(at, whole.length - length), mutant, to, length);
                }
            }
        }
        return mutant;
    }
}
