package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.planisphere.export.PlannedFile;

/// The way of a plan into the files that others work with.
class ExportJourneyTest extends StorefrontJourney {
    private static final String ARTIFACT = "regions/sa-east-1.yaml";
    private static final String VARIABLES = "infra/regions/sa-east-1.auto.tfvars.json";

    @Test
    void nothingIsWrittenBeforeThePreviewIsAgreedTo() throws IOException {
        preview();
        assertThat(window.text("#export-to")).endsWith(exports().toString());
        assertThat(window.text("#export-summary")).matches("\\d+ to create");
        openArtifact();
        assertThat(window.text("#export-difference")).contains("+  name: sa-east-1");
        assertThat(written()).isEmpty();

        window.click("#export-write").until("it is written", () -> heard(" written to "));
        assertThat(written()).containsKeys(ARTIFACT, VARIABLES, "planisphere-manifest.json");
    }

    @Test
    void aSecondExportHasNothingToWrite() throws IOException {
        export();
        SortedMap<String, String> first = written();

        preview();
        assertThat(window.text("#export-summary")).matches("\\d+ unchanged");
        assertThat(window.isDisabled("#export-write")).isTrue();
        window.click("#export-cancel");
        assertThat(written()).isEqualTo(first);
    }

    @Test
    void oneFieldChangedShowsAsOneLineOfDifference() throws IOException {
        export();
        window.click("#outline-sa-east-1").enter("#region-purpose", "active");
        preview();
        openArtifact();

        assertThat(window.text("#export-difference"))
                .contains("-  purpose: local-reads")
                .contains("+  purpose: active");
        window.click("#export-write").until("it is written", () -> heard(" written to "));
        assertThat(written().get(ARTIFACT)).contains("  purpose: active\n");
    }

    @Test
    void aRegionWithAnErrorIsHeldBackAndSaysWhyWhileTheOthersAreWritten() throws IOException {
        window.click("#outline-sa-east-1").enter("#vpc-cidr", "10.10.0.0/16");
        preview();
        assertThat(window.text("#export-summary")).contains("refused");
        openArtifact();
        assertThat(window.text("#export-difference")).contains("NET-004").contains("10.10.0.0/16");

        window.click("#export-write").until("it is written", () -> heard(" written to "));
        assertThat(written())
                .containsKey("regions/eu-west-1.yaml")
                .doesNotContainKeys(ARTIFACT, VARIABLES);
    }

    @Test
    void aTextThatCannotBeReadIsListedWithTheReason() {
        window.click("#outline-sa-east-1").click("#inspector-yaml");
        window.typeOver("#inspector-editor", "type: read-only", "type: [");
        preview();
        openArtifact();

        assertThat(window.text("#export-summary")).contains("refused");
        assertThat(window.text("#export-difference")).contains("SYN-");
        window.click("#export-cancel");
    }

    private SortedMap<String, String> written() throws IOException {
        return new PlanFolder(exports()).texts();
    }

    private void openArtifact() {
        window.clickRow(
                "#export-files",
                "#export-file-regions-sa-east-1-yaml",
                row -> row instanceof PlannedFile file && file.file().path().equals(ARTIFACT));
    }

    private void export() {
        preview();
        window.click("#export-write").until("it is written", () -> heard(" written to "));
    }

    private void preview() {
        window.choose("#menu-file", "#menu-export-folder");
        window.until("the preview is shown", () -> window.shows("#export-preview"));
    }

    private boolean heard(String words) {
        return window.text("#status-notice").contains(words);
    }
}
