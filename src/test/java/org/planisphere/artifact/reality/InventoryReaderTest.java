package org.planisphere.artifact.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;

class InventoryReaderTest {
    private static String text(String file) {
        try (InputStream bytes = InventoryReaderTest.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    private static Inventory read(String file) throws InventoryRefusedException {
        return InventoryReader.read(file, text(file));
    }

    private static List<String> brief(Inventory inventory) {
        return inventory.resources().stream()
                .map(it -> "%s %s %s".formatted(it.region(), it.kind(), it.name()))
                .toList();
    }

    @Test
    void aStateGivesItsResourcesByRegionAndCountsWhatItDoesNotUnderstand() throws Exception {
        Inventory state = read("west.tfstate");

        assertThat(state.form()).isEqualTo("Terraform state");
        assertThat(brief(state))
                .containsExactly(
                        "us-west-2 network shop-usw2",
                        "us-west-2 subnet shop-data-a",
                        "us-west-2 subnet lab",
                        "us-west-2 nat module.west.aws_nat_gateway.a",
                        "us-west-2 peering module.west.aws_vpc_peering_connection.east",
                        "us-west-2 database shop-orders-usw2",
                        "us-west-2 database sandbox",
                        "us-west-2 service checkout",
                        "eu-central-1 network trial",
                        "null vpn old-office");
        assertThat(state.notUnderstood())
                .isEqualTo(new TreeMap<>(Map.of("aws_iam_role", 1, "aws_route_table", 2)));
        assertThat(state.references()).isEqualTo(1);
    }

    @Test
    void whatIsKnownOfAResourceKeepsItsValue() throws Exception {
        RealResource subnet = read("west.tfstate").resources().get(1);
        RealResource peering = read("west.tfstate").resources().get(4);

        assertThat(subnet.address()).isEqualTo("module.west.aws_subnet.data[\"a\"]");
        assertThat(subnet.fact(Fact.CIDR)).contains("10.20.96.0/22");
        assertThat(subnet.fact(Fact.ZONE)).contains("us-west-2b");
        assertThat(peering.fact(Fact.TARGET)).contains("us-east-1");
    }

    @Test
    void aShownPlanTakesRegionsFromItsProvidersAndNetworks() throws Exception {
        Inventory plan = read("plan.json");

        assertThat(plan.form()).isEqualTo("Terraform plan");
        assertThat(brief(plan))
                .containsExactly(
                        "westeurope network hub",
                        "westeurope subnet apps",
                        "europe-west1 subnet eu",
                        "europe-west1 database orders",
                        "us-west-2 network shop",
                        "us-west-2 subnet module.west[0].aws_subnet.data[\"a\"]");
    }

    @Test
    void aTableNeedsNoMoreThanRegionKindAndName() throws Exception {
        Inventory table = read("inventory.csv");

        assertThat(brief(table))
                .containsExactly(
                        "us-west-2 network shop",
                        "us-west-2 subnet data-a",
                        "us-west-2 database orders");
        assertThat(table.notUnderstood()).isEqualTo(new TreeMap<>(Map.of("queue", 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.tfstate | {"version":3,"resources":[]}                            | 1:12: this is version '3' of a Terraform state
                    a.tfstate | {"version":4,"resources":{}}                            | 1:26: resources is an object and has to be a list
                    a.tfstate | {"version":4,"resources":[7]}                           | 1:27: type of this resource is missing
                    a.tfstate | {"version":4,"resources":[{"type":7,"name":"a"}]}       | 1:35: type of this resource is '7'
                    a.tfstate | {"version":4,"resources":[{"type":"t","name":"a"}]}     | 1:27: instances of t.a is missing
                    a.tfstate | {"version":4,"resources":[{"type":"t","name":"a","instances":[{}]}]} | 1:63: this instance of t.a has no attributes
                    a.json    | {"format_version":"1.0","values":{"root_module":[]}}    | 1:34: there is no root_module in values
                    a.json    | {"hello":1}                                             | 1:1: this is neither a Terraform state nor
                    a.json    | [1, 2                                                   | this is no JSON: it ends too early
                    a.json    | {"a":1,"a":2}                                           | this is no JSON: a key is given twice
                    a.json    | {"a":NaN}                                               | this is no JSON: a character stands where none belongs
                    a.csv     | name,kind                                               | 1:1: there is no column region
                    """)
    void whatIsNoInventoryIsRefusedAtItsPlace(String file, String text, String message) {
        assertThatThrownBy(() -> InventoryReader.read(file, text))
                .isInstanceOf(InventoryRefusedException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anEmptyTextAndADeepOneAreRefusedToo() {
        assertThatThrownBy(() -> InventoryReader.read("a.json", ""))
                .isInstanceOf(InventoryRefusedException.class);
        assertThatThrownBy(() -> InventoryReader.read("a.csv", ""))
                .isInstanceOf(InventoryRefusedException.class);
        assertThatThrownBy(
                        () ->
                                InventoryReader.read(
                                        "a.json", "[".repeat(200_000) + "]".repeat(200_000)))
                .isInstanceOf(InventoryRefusedException.class)
                .hasMessageContaining("nested more than 100 levels deep");
        assertThatThrownBy(() -> InventoryReader.read("a.csv", "region,kind,name\n\"open"))
                .isInstanceOf(InventoryRefusedException.class);
    }

    @Test
    void aDamagedStateIsReadOrRefusedInsideOfItselfAndNeverFailsOtherwise() {
        String state = text("west.tfstate");
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(state);
            for (int i = 0; i <= random.nextInt(3); i++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) (' ' + random.nextInt(95)));
                    case 2 -> text.setLength(Math.max(1, at));
                    default -> text.replace(at, Math.min(text.length(), at + 5), "null,");
                }
            }
            String damaged = text.toString();
            try {
                InventoryReader.read("west.tfstate", damaged);
            } catch (InventoryRefusedException refused) {
                assertThat(refused.line())
                        .as("seed %d", seed)
                        .isBetween(1, (int) damaged.lines().count() + 1);
                assertThat(refused.getMessage())
                        .as("seed %d", seed)
                        .doesNotContainPattern("\\w+Exception|Source:|tools\\.jackson");
            }
        }
    }
}
