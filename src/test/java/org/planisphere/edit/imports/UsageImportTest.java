package org.planisphere.edit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;

class UsageImportTest {
    private static final String WEST =
            """
            region: {name: us-west-2, type: full}
            data:
              stores:
                - {name: orders, role: primary, size_gb: 10}   # grows
            cost:
              usage:
                - {item: egress-internet-gb, quantity: 400, low: 300, high: 500, unit: GB}  # measured
            """;
    private static final String EAST = "region: {name: us-east-1, type: full}\n";

    private static ParsedPlan plan() {
        return PlanReader.read(
                Workspace.empty("shop")
                        .with(
                                "plan.yaml",
                                """
                                plan: {name: shop}
                                regions:
                                  - file: regions/us-west-2.yaml
                                  - file: regions/us-east-1.yaml
                                """)
                        .with("regions/us-west-2.yaml", WEST)
                        .with("regions/us-east-1.yaml", EAST));
    }

    private static ImportedPlan usage(String text) throws Exception {
        return Imported.of("infracost-usage.yml", text, Optional.of(plan()));
    }

    @Test
    void quantitiesGoWhereTheyBelongAndTheRestOfTheTextStays() throws Exception {
        ImportedPlan imported =
                usage(
                        """
                        version: 0.1
                        resource_usage:
                          aws_data_transfer.oregon:
                            region: us-west-2
                            monthly_outbound_internet_gb: 4000
                          module.usw2.aws_nat_gateway.a["x"]:
                            monthly_data_processed_gb: 100
                          module.usw2.aws_nat_gateway.b:
                            monthly_data_processed_gb: 50.5
                          aws_rds_cluster.orders:
                            storage_gb: 200
                          module.us_east_1.aws_route53_record.www:
                            monthly_standard_queries: 1100000
                        """);

        assertThat(imported.files())
                .containsExactly("regions/us-east-1.yaml", "regions/us-west-2.yaml");
        assertThat(imported.workspace().text("regions/us-west-2.yaml").orElseThrow())
                .isEqualTo(
                        """
                        region: {name: us-west-2, type: full}
                        data:
                          stores:
                            - {name: orders, role: primary, size_gb: 200}   # grows
                        cost:
                          usage:
                            - {item: egress-internet-gb, quantity: 4000, unit: GB}  # measured
                            - {item: nat-gb, quantity: 150.5, unit: GB}
                        """);
        assertThat(imported.workspace().text("regions/us-east-1.yaml").orElseThrow())
                .contains("{item: dns.queries, quantity: 1.1, unit: million}");
        assertThat(Imported.told(imported, ImportNote.Kind.ASSUMED))
                .containsExactly(
                        "infracost-usage.yml:5:5: egress-internet-gb of us-west-2 was said to lie"
                                + " in a range without 4000, which is taken away",
                        "infracost-usage.yml:7:5: 2 resources of us-west-2 add up to 150.5 GB of"
                                + " nat-gb");
        assertThat(Imported.syntaxErrors(imported)).isEmpty();
    }

    @Test
    void whatCannotBeMatchedIsToldAndChangesNothing() throws Exception {
        ImportedPlan imported =
                usage(
                        """
                        resource_type_default_usage:
                          aws_lambda_function:
                            monthly_requests: 5
                        resource_usage:
                          aws_nat_gateway.main:
                            monthly_data_processed_gb: 100
                          module.usw2.aws_lambda_function.f:
                            monthly_requests: 7
                          module.usw2.aws_nat_gateway.b:
                            monthly_data_processed_gb: many
                          module.usw2.aws_s3_bucket.photos:
                            standard:
                              storage_gb: 9
                          aws_empty.x:
                        """);

        assertThat(imported.files()).isEmpty();
        assertThat(Imported.told(imported, ImportNote.Kind.NOT_UNDERSTOOD))
                .containsExactly(
                        "infracost-usage.yml:6:5: aws_nat_gateway.main monthly_data_processed_gb:"
                                + " no region of the plan can be matched to it",
                        "infracost-usage.yml:8:5: module.usw2.aws_lambda_function.f"
                                + " monthly_requests: a plan has no place for it",
                        "infracost-usage.yml:10:5: module.usw2.aws_nat_gateway.b"
                                + " monthly_data_processed_gb: 'many' is no number above 0",
                        "infracost-usage.yml:13:7: module.usw2.aws_s3_bucket.photos"
                                + " standard.storage_gb: us-west-2 has no store photos",
                        "infracost-usage.yml:14:3: 'aws_empty.x' has no values",
                        "infracost-usage.yml:2:3: default of each aws_lambda_function: a plan does"
                                + " not say how many there are");
    }

    @Test
    void aUsageFileWithoutAPlanSaysWhatToDo() {
        assertThatThrownBy(() -> Imported.of("u.yml", "resource_usage:\n  a.b: {c: 1}\n"))
                .hasMessage(
                        "u.yml:1:1: this fills in a plan that is there already. Open the"
                                + " plan first, or name it with --into.");
    }
}
