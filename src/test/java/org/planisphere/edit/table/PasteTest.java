package org.planisphere.edit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.table.Paste.Refused;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.session.OpenPlans;

class PasteTest {
    private static final Workspace TEXTS = OpenPlans.sample("storefront");
    private static final ParsedPlan PLAN = PlanReader.read(TEXTS);
    private static final List<RegionId> ROWS =
            List.of(new RegionId("eu-west-1"), new RegionId("sa-east-1"));
    private static final List<RegionField> COLUMNS =
            List.of(
                    RegionFieldTest.field("/region/zones"),
                    RegionFieldTest.field("/reliability/rto"));

    @Test
    void cellsThatFitAreOneStepAndTheOthersSayWhy() {
        Paste paste = Paste.of(PLAN, ROWS, COLUMNS, Cells.read("3\t20m\nmany\t45m\n2\t\n"));

        assertThat(paste.bad())
                .containsExactly(
                        new Refused(
                                "sa-east-1, region · zones",
                                "many",
                                "'many' is not a whole number from 1 to 26."),
                        new Refused("row 3", "2", "There is no region in this row."),
                        new Refused("row 3", "", "There is no region in this row."));
        Workspace after = paste.edit().applyTo(TEXTS);
        assertThat(after.text("regions/sa-east-1.yaml").orElseThrow())
                .isEqualTo(
                        TEXTS.text("regions/sa-east-1.yaml")
                                .orElseThrow()
                                .replace("rto: 30m", "rto: 45m"));
        assertThat(after.text("regions/eu-west-1.yaml").orElseThrow()).contains("rto: 20m");
    }

    @Test
    void cellsThatSayWhatIsWrittenAlreadyChangeNothing() {
        Paste paste = Paste.of(PLAN, ROWS.subList(1, 2), COLUMNS, List.of(List.of("2", "30m")));

        assertThat(paste.good()).isEmpty();
        assertThat(paste.bad()).isEmpty();
    }

    @Test
    void namesThatWouldMeetAreRefused() {
        List<RegionField> names = List.of(RegionFieldTest.field("/region/name"));
        Paste paste =
                Paste.of(PLAN, ROWS, names, List.of(List.of("eu-west-9"), List.of("eu-west-9")));

        assertThat(paste.good()).hasSize(1);
        assertThat(paste.bad())
                .extracting(Refused::why)
                .containsExactly("There is a region eu-west-9 already.");
    }

    @Test
    void aNameAndOtherFieldsOfOneRowArePastedTogether() {
        List<RegionField> columns =
                List.of(
                        RegionFieldTest.field("/region/name"),
                        RegionFieldTest.field("/region/zones"));
        Paste paste = Paste.of(PLAN, ROWS, columns, List.of(List.of("eu-west-9", "1")));

        assertThat(paste.bad()).isEmpty();
        assertThat(paste.edit().applyTo(TEXTS).text("regions/eu-west-9.yaml").orElseThrow())
                .contains("name: eu-west-9")
                .contains("zones: 1");
    }

    @Test
    void quotedCellsOfSpreadsheetsAreReadAndWritten() {
        List<List<String>> cells = List.of(List.of("a \"b\"", "c\td"), List.of("", "e\nf"));

        assertThat(Cells.read("\"a \"\"b\"\"\"\t\"c\td\"\r\n\t\"e\nf\"\r\n")).isEqualTo(cells);
        assertThat(Cells.read(Cells.write(cells))).isEqualTo(cells);
        assertThat(Cells.read("5\" disk\tx\n")).isEqualTo(List.of(List.of("5\" disk", "x")));
    }
}
