package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// All regions as a table, edited with the keyboard.
class RegionsTableTest extends StorefrontJourney {
    private static final String SAO_PAULO = "regions/sa-east-1.yaml";
    private static final String ZONES = "#cell-sa-east-1-region-zones";

    @BeforeEach
    void showTheTable() {
        window.click("#view-table");
    }

    @Test
    void aCellEditedWithTheKeyboardChangesOneLineOfOneFile() throws IOException {
        window.click(ZONES).push(KeyCode.ENTER);
        window.push(KeyCode.SHORTCUT, KeyCode.A).write("3").push(KeyCode.ENTER);
        assertThat(window.text(ZONES)).isEqualTo("3");

        window.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(plan.changedLines(SAO_PAULO, start)).containsExactly("  zones: 3");
    }

    @Test
    void escapeLeavesACellAsItWas() {
        window.click(ZONES).push(KeyCode.F2).write("9").push(KeyCode.ESCAPE);

        assertThat(window.text(ZONES)).isEqualTo("2");
        assertThat(window.isDisabled("#undo")).isTrue();
    }

    @Test
    void arrowsMoveAndCopiedCellsArePastedAsOneStep() throws IOException {
        window.click("#cell-us-east-1-region-zones").push(KeyCode.SHORTCUT, KeyCode.C);
        window.click("#cell-ap-northeast-1-region-zones");
        window.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(window.text(ZONES)).isEqualTo(window.text("#cell-us-east-1-region-zones"));

        window.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(plan.texts()).isEqualTo(start);
    }

    @Test
    void aPasteThatDoesNotFitSaysWhyAndChangesNothingUntilAccepted() {
        window.click("#cell-us-east-1-region-type").push(KeyCode.SHORTCUT, KeyCode.C);
        window.click(ZONES).push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(window.text("#paste-title")).isEqualTo("1 of 1 cells do not fit");
        assertThat(window.labels("#paste-refused"))
                .contains(
                        "sa-east-1, region · zones", "'full' is not a whole number from 1 to 26.");
        assertThat(window.isDisabled("#paste-accept")).isTrue();
        window.click("#paste-cancel");
        assertThat(window.shows("#paste-card")).isFalse();
        assertThat(window.text(ZONES)).isEqualTo("2");
    }

    @Test
    void anyFieldOfTheFormatCanBeAColumn() {
        window.click("#table-columns").enter("#columns-filter", "networking · nat");
        window.click("#column-choice-networking-nat");

        assertThat(window.text("#cell-sa-east-1-networking-nat")).isEqualTo("per-zone");
    }
}
