package org.planisphere.edit.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.session.OpenPlans;

class RegionFieldTest {
    private static final Workspace TEXTS = OpenPlans.sample("storefront");
    private static final ParsedPlan PLAN = PlanReader.read(TEXTS);
    private static final Region SAO_PAULO =
            PLAN.plan().region(new RegionId("sa-east-1")).orElseThrow();

    static RegionField field(String pointer) {
        return RegionField.all().stream()
                .filter(it -> it.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static String after(String pointer, String text) {
        return field(pointer)
                .edit(SAO_PAULO, text)
                .applyTo(TEXTS)
                .text("regions/sa-east-1.yaml")
                .orElseThrow();
    }

    @Test
    void theHeadOfAColumnReadsAsATitle() {
        assertThat(RegionField.firstShown())
                .extracting(RegionField::heading)
                .contains("Name", "Type", "VPC CIDR", "Peak RPS", "RTO", "Budget monthly");
    }

    @Test
    void everyFieldWithOneValueOrAListOfPlainOnesCanBeAColumn() {
        assertThat(RegionField.all())
                .extracting(RegionField::pointer)
                .contains(
                        "/region/name",
                        "/region/zones",
                        "/networking/edge/waf",
                        "/reliability/failover/health_check/interval",
                        "/observability/aggregated_in",
                        "/compliance/data_residency",
                        "/cost/budget_monthly")
                .doesNotContain("/schema", "/networking/subnets", "/region/tags", "/data/stores");
        assertThat(RegionField.firstShown()).hasSize(10);
    }

    @Test
    void aCellSaysWhatTheFileSays() {
        assertThat(field("/region/zones").text(PLAN, SAO_PAULO)).isEqualTo("2");
        assertThat(field("/observability/aggregated_in").text(PLAN, SAO_PAULO))
                .isEqualTo("us-east-1, us-west-2");
        assertThat(field("/region/mirrors").text(PLAN, SAO_PAULO)).isEmpty();
    }

    @Test
    void aCellIsWrittenAsTheFormWritesIt() {
        assertThat(after("/region/zones", "3")).contains("\n  zones: 3\n");
        assertThat(after("/region/account", "017")).contains("\n  account: '017'\n");
        assertThat(after("/observability/aggregated_in", "us-east-1, eu-west-1"))
                .contains("aggregated_in: [us-east-1, eu-west-1]");
        assertThat(after("/region/owner", "")).doesNotContain("owner:");
    }

    @Test
    void anotherNameRenamesTheRegionEverywhere() {
        Workspace renamed = field("/region/name").edit(SAO_PAULO, "sa-west-1").applyTo(TEXTS);

        assertThat(renamed.paths()).contains("regions/sa-west-1.yaml");
    }

    @Test
    void whatDoesNotFitIsRefusedInWords() {
        assertThat(field("/region/zones").refuse("three"))
                .contains("'three' is not a whole number from 1 to 26.");
        assertThat(field("/region/type").refuse("ful"))
                .contains("'ful' is not one of full, lightweight, read-only. Did you mean full?");
        assertThat(field("/networking/vpc_cidr").refuse("10.0.0.0"))
                .contains(
                        "'10.0.0.0' is no address block: the prefix length is missing, such as the /16 of 10.20.0.0/16.");
        assertThat(field("/reliability/rto").refuse("soon")).isPresent();
        assertThat(field("/region/name").refuse("")).contains("A region needs a name.");
        assertThat(field("/region/purpose").refuse("two\nlines")).isPresent();
    }

    @Test
    void whatFitsIsNotRefused() {
        assertThat(field("/region/zones").refuse("3")).isEmpty();
        assertThat(field("/region/zones").refuse("a, b")).isEmpty();
        assertThat(field("/reliability/rto").refuse("15m")).isEmpty();
        assertThat(field("/region/account").refuse("no")).isEmpty();
        assertThat(field("/networking/edge/waf").refuse("true")).isEmpty();
        assertThat(field("/region/owner").refuse("")).isEmpty();
    }
}
