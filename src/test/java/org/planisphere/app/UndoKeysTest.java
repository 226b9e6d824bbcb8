package org.planisphere.app;

import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The keys for undo and redo go to the plan's history wherever the focus is, and an edit that
/// cannot be made says so.
class UndoKeysTest extends StorefrontJourney {

    /// One letter, because a word is one step only for who types it without a rest.
    @Test
    void inAFieldOfTheForm() {
        window.click("#outline-sa-east-1").enter("#region-purpose", "x");
        assertThat(window.focus()).isEqualTo("region-purpose");

        window.push(SHORTCUT, Z);
        assertThat(window.text("#region-purpose")).isEqualTo("local-reads");
        window.push(SHORTCUT, Y);
        assertThat(window.text("#region-purpose")).isEqualTo("x");
        window.push(SHORTCUT, Z).push(SHORTCUT, SHIFT, Z);
        assertThat(window.text("#region-purpose")).isEqualTo("x");
    }

    @Test
    void inTheEditorOfTheSpecs() {
        window.click("#outline-sa-east-1").click("#view-specs");
        window.typeOver("#specs-editor", "ã", "a");

        window.push(SHORTCUT, Z);
        assertThat(window.text("#specs-editor")).startsWith("# São Paulo");
        window.push(SHORTCUT, SHIFT, Z);
        assertThat(window.text("#specs-editor")).startsWith("# Sao Paulo");
        window.push(SHORTCUT, Z).push(SHORTCUT, Y);
        assertThat(window.text("#specs-editor")).startsWith("# Sao Paulo");
        assertThat(window.focus()).isEqualTo("specs-editor");
    }

    @Test
    void anEditThatTheTextDoesNotAllowIsToldAndChangesNothing() {
        window.click("#view-specs").typeOver("#specs-editor", "regions:", "regions: [");
        String text = window.text("#specs-editor");
        window.click("#view-topology").dragToPlace("#palette-read-only", "ap-south-1");

        assertThat(window.shows("#notice")).isTrue();
        assertThat(window.text("#notice-words")).contains("plan.yaml");
        assertThat(window.regions()).doesNotContain("ap-south-1");
        window.click("#notice-close");
        assertThat(window.shows("#notice")).isFalse();
        window.click("#view-specs");
        assertThat(window.text("#specs-editor")).isEqualTo(text);
    }
}
