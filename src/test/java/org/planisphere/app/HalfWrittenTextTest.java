package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Text that is no plan for a moment, because a person is in the middle of writing it.
class HalfWrittenTextTest extends StorefrontJourney {
    private static final String SAO_PAULO = "regions/sa-east-1.yaml";

    @BeforeEach
    void selectTheRegion() {
        window.click("#outline-sa-east-1");
    }

    @Test
    void theInspectorStaysWithItsRegionAndWhoTypesStaysInTheFile() {
        window.click("#inspector-yaml");
        String whole = window.text("#inspector-editor");
        window.typeOver("#inspector-editor", "type: read-only", "type: [");

        assertThat(window.focus()).isEqualTo("inspector-editor");
        assertThat(window.text("#inspector-title")).isEqualTo("sa-east-1");
        assertThat(window.text("#inspector-editor"))
                .isEqualTo(whole.replace("type: read-only", "type: ["));

        window.typeOver("#inspector-editor", "type: [", "type: lightweight");
        assertThat(window.focus()).isEqualTo("inspector-editor");
        assertThat(window.text("#inspector-editor"))
                .isEqualTo(whole.replace("type: read-only", "type: lightweight"));
        window.click("#inspector-form");
        assertThat(window.isSelected("#region-type-lightweight")).isTrue();
    }

    @Test
    void theFormSaysWhereReadingStoppedAndOffersNoField() throws IOException {
        window.click("#inspector-yaml").typeOver("#inspector-editor", "type: read-only", "type: [");
        window.click("#inspector-form");

        assertThat(window.text("#unread-told"))
                .matches("regions/sa-east-1.yaml cannot be read right now, at line \\d+\\.");
        assertThat(window.text("#unread-why")).isNotBlank();
        assertThat(window.shows("#vpc-cidr")).isFalse();

        window.click("#unread-show");
        assertThat(window.text("#inspector-editor")).contains("type: [");

        window.typeOver("#inspector-editor", "type: [", "type: redonly").click("#inspector-form");
        assertThat(window.text("#unread-why"))
                .startsWith("'redonly' is not one of")
                .contains("did you mean 'read-only'?");

        window.undoEverything();
        assertThat(window.shows("#vpc-cidr")).isTrue();
        assertThat(window.text("#inspector-title")).isEqualTo("sa-east-1");
        window.choose("#menu-file", "#menu-save");
        assertThat(plan.texts()).isEqualTo(start);
    }

    @Test
    void theSpecsEditorStaysInTheFileAndTheRegionSelected() {
        window.click("#view-specs").typeOver("#specs-editor", "type: read-only", "type: [");

        assertThat(window.focus()).isEqualTo("specs-editor");
        assertThat(window.text("#specs-editor")).contains("name: sa-east-1").contains("type: [");
        assertThat(window.text("#inspector-title")).isEqualTo("sa-east-1");
        assertThat(window.text("#unread-told")).contains(SAO_PAULO);

        window.typeOver("#specs-editor", "type: [", "type: full").click("#view-topology");
        assertThat(window.isSelected("#region-type-full")).isTrue();
    }

    @Test
    void aNameTypedOverKeepsTheRegionAndTheFile() {
        window.click("#inspector-yaml");
        window.typeOver("#inspector-editor", "name: sa-east-1", "name: sa-west-1");

        assertThat(window.focus()).isEqualTo("inspector-editor");
        assertThat(window.text("#inspector-title")).isEqualTo("sa-west-1");
        assertThat(window.text("#inspector-editor")).contains("  name: sa-west-1\n");
    }
}
