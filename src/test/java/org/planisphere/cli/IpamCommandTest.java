package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IpamCommandTest {
    @TempDir private Path folder;

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("prefixes.csv"), text);
    }

    private Path plan() throws IOException {
        return Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: {name: small}
                regions:
                  - artifact:
                      region: {name: a, type: full, provider: aws}
                      networking: {vpc_cidr: 10.1.0.0/16}
                address_plan:
                  reserved:
                    - {cidr: 10.255.0.0/16, reason: offices}  # ours
                """);
    }

    @Test
    void theOutsideWorldIsHeldAgainstThePlanAndNothingIsWrittenUnasked() throws IOException {
        Path plan = plan();
        String before = Files.readString(plan);
        CommandRun run =
                CommandRun.of(
                        "ipam",
                        plan.toString(),
                        "--netbox",
                        csv("""
                                        prefix,status,description
                                        10.0.0.0/8,container,all
                                        10.1.0.0/16,active,Region a
                                        10.1.7.0/24,active,printers
                                        10.9.0.0/16,active,data centre
                                        10.255.3.0/24,active,hall
                                        """)
                                .toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("prefixes.csv:2: 10.0.0.0/8 (all): passed over, its status is container.")
                .contains("prefixes.csv:3: 10.1.0.0/16 (Region a): known as a.")
                .contains("prefixes.csv:4: 10.1.7.0/24 (printers): overlaps 10.1.0.0/16 of a.")
                .contains("prefixes.csv:5: 10.9.0.0/16 (data centre): new, to be reserved.")
                .contains("prefixes.csv:6: 10.255.3.0/24 (hall): known as offices.")
                .contains("+    - {cidr: 10.9.0.0/16, reason: data centre}");
        assertThat(Files.readString(plan)).isEqualTo(before);
    }

    @Test
    void writeReservesTheNewOnesAndASecondTimeThereAreNone() throws IOException {
        Path plan = plan();
        String csv = csv("prefix,status\n10.9.0.0/16,active\n").toString();

        assertThat(CommandRun.of("ipam", plan.toString(), "--netbox", csv, "--write").status())
                .isZero();
        CommandRun again = CommandRun.of("ipam", plan.toString(), "--netbox", csv, "--write");

        assertThat(Files.readString(plan))
                .contains("# ours\n")
                .contains("    - {cidr: 10.9.0.0/16, reason: NetBox}\n");
        assertThat(again.out()).contains("known as NetBox").doesNotContain("+++");
    }

    @Test
    void whatPlanisphereExportsItKnowsAgain() throws IOException {
        CommandRun.of(
                "export",
                "samples/storefront",
                "--to",
                folder.toString(),
                "--only",
                "netbox-prefixes");

        CommandRun run =
                CommandRun.of(
                        "ipam",
                        "samples/storefront",
                        "--netbox",
                        folder.resolve("ipam/netbox-prefixes.csv").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("new, to be reserved").doesNotContain("overlaps");
    }

    @Test
    void badRowsAreNamedWithFileLineAndColumn() throws IOException {
        String csv = csv("status,prefix\nactive,10.9.0.0/99\n").toString();
        CommandRun run = CommandRun.of("ipam", plan().toString(), "--netbox", csv);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(csv + ":2:8: '10.9.0.0/99' is no prefix.");
        assertThat(CommandRun.of("ipam", plan().toString(), "--netbox", csv + ".not").status())
                .isEqualTo(2);
    }
}
