package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The way of a drawing, or of a folder of artifacts, into a plan.
class ImportJourneyTest {
    @TempDir private Path folder;
    private Path brought;
    private OpenWindow window;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws IOException {
        brought = Files.createDirectory(folder.resolve("brought"));
        window = OpenWindow.on(PlanFolder.storefrontIn(folder), folder.resolve("data"), brought);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void drawing(String text) throws IOException {
        Files.writeString(brought.resolve(FixedAnswers.DRAWING), text);
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
        assertThat(brought.resolve("plan.yaml")).doesNotExist();
    }

    @Test
    void artifactsOfAFolderOpenAsAPlanAndCancelKeepsTheOpenOne() throws IOException {
        Files.writeString(
                brought.resolve("home.yaml"),
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
    void whatCannotBeImportedIsToldInTheWindow() throws IOException {
        drawing("<!DOCTYPE a []><mxGraphModel/>");
        window.choose("#menu-file", "#menu-import-file");

        window.until(
                "it is told",
                () -> window.text("#status-notice").contains("documents with a DOCTYPE"));
    }
}
