package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The way of a drawing, or of a folder of artifacts, into a plan.
class ImportJourneyTest extends StorefrontJourney {
    /// The folder that a person imports from.
    private Path brought() throws IOException {
        return Files.createDirectories(exports());
    }

    private void drawing(String text) throws IOException {
        Files.writeString(brought().resolve(FixedAnswers.DRAWING), text);
    }

    @Test
    void aDrawingIsPreviewedAndOnlyThenOpensAsANewPlan() throws IOException {
        drawing(
                """
                <mxGraphModel><root>
                <mxCell id="a" value="us-gov-west-1&#10;10.1.0.0/16" vertex="1"/>
                <mxCell id="b" value="Somewhere" vertex="1"/>
                </root></mxGraphModel>
                """);
        window.choose("#menu-file", "#menu-import-file");
        window.until("the preview is shown", () -> window.shows("#import-preview"));

        assertThat(window.text("#import-summary")).contains("1 not understood");
        assertThat(window.text("#import-text")).contains("us-gov-west-1: full, aws · 10.1.0.0/16");
        assertThat(window.shows("#outline-sa-east-1")).isTrue();

        window.click("#import-accept");
        window.until("the plan is open", () -> window.shows("#outline-us-gov-west-1"));
        assertThat(window.shows("#outline-sa-east-1")).isFalse();
        assertThat(brought().resolve("plan.yaml")).doesNotExist();
    }

    @Test
    void artifactsOfAFolderOpenAsAPlanAndCancelKeepsTheOpenOne() throws IOException {
        Files.writeString(
                brought().resolve("home.yaml"),
                "region: {name: home, type: full}\nnetworking: {vpc_cidr: 10.1.0.0/16}\n");
        window.choose("#menu-file", "#menu-import-folder");
        window.until("the preview is shown", () -> window.shows("#import-preview"));
        window.click("#import-cancel");
        assertThat(window.shows("#outline-sa-east-1")).isTrue();

        window.choose("#menu-file", "#menu-import-folder");
        window.until("the preview is shown", () -> window.shows("#import-preview"));
        window.click("#import-accept");
        window.until("the plan is open", () -> window.shows("#outline-home"));
    }

    @Test
    void whatExistsIsLoadedInTheDriftViewAndStrangersAppearOnTheMap() throws IOException {
        Files.copy(
                Path.of("src/test/resources/org/planisphere/artifact/reality/west.tfstate"),
                brought().resolve(FixedAnswers.STATE));
        window.choose("#menu-view", "#menu-view-drift")
                .click("#drift-against")
                .click("#reality-load");
        window.until("it is compared", () -> window.shows("#reality-us-west-2"));

        assertThat(window.text("#reality-left")).contains("2 aws_route_table");
        window.choose("#menu-view", "#menu-view-topology");
        window.until("it is there", () -> window.shows("#outline-unplanned-eu-central-1"));
        assertThat(window.text("#outline-unplanned-eu-central-1"))
                .isEqualTo("eu-central-1, not planned, 1 resource");
    }

    @Test
    void usageIsFilledInAsOneStepThatCanBeUndone() throws IOException {
        Files.writeString(
                brought().resolve(FixedAnswers.USAGE),
                """
                resource_usage:
                  aws_data_transfer.tokyo: {region: ap-northeast-1, monthly_outbound_internet_gb: 12345}
                  aws_data_transfer.sao_paulo: {region: sa-east-1, monthly_outbound_internet_gb: 6789}
                """);
        window.choose("#menu-file", "#menu-import-file");
        window.until("the preview is shown", () -> window.shows("#import-preview"));
        window.click("#import-accept").choose("#menu-file", "#menu-save");
        assertThat(plan.texts().get("regions/ap-northeast-1.yaml")).contains("quantity: 12345");
        assertThat(plan.texts().get("regions/sa-east-1.yaml")).contains("quantity: 6789");

        window.click("#undo").choose("#menu-file", "#menu-save");
        assertThat(plan.texts()).isEqualTo(start);
    }

    @Test
    void whatCannotBeImportedIsToldInTheWindow() throws IOException {
        drawing("<!DOCTYPE a []><mxGraphModel/>");
        window.choose("#menu-file", "#menu-import-file");

        window.until(
                "it is told",
                () -> window.text("#status-notice").contains("documents with a DOCTYPE"));
    }
}
