package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What small edits leave on the disk: no more than what was meant.
class SmallEditsTest extends StorefrontJourney {
    private static final String SAO_PAULO = "regions/sa-east-1.yaml";

    @Test
    void movingARegionChangesOnlyTheLayout() throws IOException {
        window.dragBy("#region-sa-east-1", 40, 30);
        assertThat(window.text("#status-saved")).isEqualTo("Unsaved edits");
        assertThat(plan.texts()).isEqualTo(start);

        window.choose("#menu-file", "#menu-save");
        assertThat(plan.changedSince(start)).containsExactly("layout.yaml");
    }

    @Test
    void aFieldOfTheFormChangesOneLineOfOneFile() throws IOException {
        window.click("#outline-sa-east-1").enter("#region-purpose", "active");

        window.choose("#menu-file", "#menu-save");
        assertThat(plan.changedSince(start)).containsExactly(SAO_PAULO);
        assertThat(plan.changedLines(SAO_PAULO, start)).containsExactly("  purpose: active");
    }

    @Test
    void aWholeWordStaysWhenItBeginsAnother() throws IOException {
        window.click("#outline-sa-east-1").enter("#region-purpose", "primary");

        window.choose("#menu-file", "#menu-save");
        assertThat(plan.changedLines(SAO_PAULO, start)).containsExactly("  purpose: primary");
    }

    @Test
    void anAddressTypedSlowlyIsWrittenWithoutQuotes() throws IOException {
        window.click("#outline-sa-east-1").enter("#vpc-cidr", "10");
        window.enter("#vpc-cidr", "10.99").enter("#vpc-cidr", "10.99.0.0/16");

        window.choose("#menu-file", "#menu-save");
        assertThat(plan.changedLines(SAO_PAULO, start)).containsExactly("  vpc_cidr: 10.99.0.0/16");
    }

    @Test
    void aValueTypedOverInTheTextShowsInTheFormAndChangesOneLineOfOneFile() throws IOException {
        window.click("#outline-sa-east-1").click("#inspector-yaml");
        window.typeOver("#inspector-editor", "10.50.0.0/16", "10.51.0.0/16");
        window.click("#inspector-form");
        assertThat(window.text("#vpc-cidr")).isEqualTo("10.51.0.0/16");

        window.choose("#menu-file", "#menu-save");
        assertThat(plan.changedSince(start)).containsExactly(SAO_PAULO);
        assertThat(plan.changedLines(SAO_PAULO, start)).containsExactly("  vpc_cidr: 10.51.0.0/16");
    }

    @Test
    void theFormBesideTheSpecsShowsWhatIsTypedThere() throws IOException {
        window.click("#outline-sa-east-1").click("#view-specs");
        window.typeOver("#specs-editor", "type: read-only", "type: full");
        window.until("the form follows", () -> window.isSelected("#region-type-full"));

        window.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(plan.changedLines(SAO_PAULO, start)).containsExactly("  type: full");
    }

    @Test
    void theTextShowsWhatTheFormSays() {
        window.click("#outline-sa-east-1").enter("#region-purpose", "active");
        window.click("#inspector-yaml");

        assertThat(window.text("#inspector-editor")).contains("\n  purpose: active\n");
    }
}
