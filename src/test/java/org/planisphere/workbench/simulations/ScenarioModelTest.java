package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planisphere.edit.EventKind;
import org.planisphere.edit.SetField;
import org.planisphere.model.RegionId;
import org.planisphere.model.Scenario;
import org.planisphere.model.ScenarioEvent;
import org.planisphere.model.finding.Finding;

class ScenarioModelTest {
    private final HeldRuns runs = new HeldRuns();
    private final Studio studio = new Studio(runs);
    private final ScenarioModel model = studio.scenarios;
    private final String opened = studio.text();

    @Test
    void aScenarioIsBuiltFromTheBaselineRunAndUndone() {
        model.addEvent();
        EventForm added = form().events().getFirst();
        model.changeKind(added, EventKind.DEGRADE);
        studio.apply(new SetField(form().events().getFirst().capacity().place(), "0.4"));
        model.move(form().events().getFirst(), Duration.ofHours(13));
        model.stretch(form().events().getFirst(), Duration.ofMinutes(40));
        model.rename("us-east-1 at 40 %");
        studio.simulations.run();

        assertThat(runs.requests.getFirst().scenario())
                .isEqualTo(
                        new Scenario(
                                "us-east-1 at 40 %",
                                42L,
                                Duration.ofHours(24),
                                List.of(
                                        new ScenarioEvent(
                                                Duration.ofHours(13),
                                                new RegionId("us-east-1"),
                                                0.4,
                                                Duration.ofMinutes(40),
                                                1))));
        for (int i = 0; i < 6; i++) {
            assertThat(studio.text()).isNotEqualTo(opened);
            studio.session.undo();
        }
        assertThat(studio.text()).isEqualTo(opened);
        assertThat(model.formProperty().get()).isNull();
    }

    @Test
    void aNewScenarioIsChosenAndItsNameIsFree() {
        model.create();
        model.create();
        assertThat(form().name()).isEqualTo("New scenario 2");
        assertThat(model.refuse("New scenario"))
                .isEqualTo(
                        Optional.of(
                                "There is a scenario 'New scenario' already."
                                        + " Choose another name."));
        model.rename("New scenario");
        assertThat(form().name()).isEqualTo("New scenario 2");
    }

    @Test
    void aCopyAndADeletionLeaveTheOtherScenarios() {
        studio.simulations.choose("us-east-1 lost for 20 minutes");
        model.duplicate();
        assertThat(form().name()).isEqualTo("Copy of us-east-1 lost for 20 minutes");
        assertThat(form().events().getFirst().words()).isEqualTo("us-east-1 lost");
        model.delete();
        assertThat(studio.text()).isEqualTo(opened);
        assertThat(studio.simulations.formProperty().get().isBaseline()).isTrue();
    }

    @Test
    void aNameGivenElsewhereIsFollowed() {
        studio.simulations.choose("eu-west-1 at 40 %");
        studio.write(opened.replace("name: eu-west-1 at 40 %", "name: Ireland slow"));
        assertThat(form().name()).isEqualTo("Ireland slow");
    }

    @Test
    void whatTheReaderRefusesIsSaidAtItsFieldAndNothingRuns() {
        studio.simulations.choose("eu-west-1 at 40 %");
        studio.apply(new SetField(form().events().getFirst().at().place(), "noon"));

        assertThat(form().events().getFirst().at().findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("noon");
        studio.simulations.run();
        assertThat(runs.requests).isEmpty();
        assertThat(studio.simulations.problemProperty().get())
                .isEqualTo(
                        Optional.of(
                                "This scenario cannot run as it stands."
                                        + " Mend what is marked first."));

        studio.apply(new SetField(form().events().getFirst().at().place(), "12h"));
        studio.simulations.run();
        assertThat(runs.requests).hasSize(1);
    }

    @Test
    void whatHappensToALinkIsCountedAndLeftAlone() {
        studio.simulations.choose("eu-west-1 at 40 %");
        studio.write(
                opened.replace(
                        "      - {at: 10h, degrade",
                        "      - {at: 9h, cut: {link: [us-east-1, eu-west-1], for: 1h}}\n"
                                + "      - {at: 10h, degrade"));
        assertThat(form().linkEvents()).isEqualTo(1);
        assertThat(form().events()).hasSize(1);
        model.move(form().events().getFirst(), Duration.ofHours(11));
        assertThat(studio.text())
                .contains("- {at: 9h, cut: {link: [us-east-1, eu-west-1], for: 1h}}")
                .contains("- {at: 11h, degrade:");
    }

    @Test
    void theFieldsSayInHoursAndPercentWhatTheFileSays() {
        List<String> both = new ArrayList<>();
        for (String file : List.of("13h", "13.5h", "800m", "noon")) {
            both.add(FieldWording.CLOCK.shown(file));
        }
        for (String typed : List.of("13:00", "13", "13:30", "13:20", "noon")) {
            both.add(FieldWording.CLOCK.written(typed));
        }
        both.add(FieldWording.PERCENT.shown("0.4"));
        both.add(FieldWording.PERCENT.written("12.5"));
        both.add(FieldWording.MINUTES.shown("2h"));
        both.add(FieldWording.MINUTES.written("40"));
        both.add(FieldWording.HOURS.shown("1d"));
        both.add(FieldWording.HOURS.written("1.5"));
        assertThat(both)
                .containsExactly(
                        "13:00", "13:30", "13:20", "noon", "13h", "13h", "13.5h", "800m", "noon",
                        "40", "0.125", "120", "40m", "24", "1.5h");
    }

    @Test
    void aDragEndsOnAWholeStepWithinTheScenario() {
        StripScale day = new StripScale(56, 1_440, Duration.ofHours(24));
        Duration noon = Duration.ofHours(12);
        assertThat(day.moved(noon, day.span(61))).isEqualTo(Duration.ofHours(13));
        assertThat(day.moved(noon, day.span(-2_000))).isEqualTo(Duration.ZERO);
        assertThat(day.moved(noon, day.span(2_000))).isEqualTo(Duration.ofMinutes(1_435));
        assertThat(day.stretched(noon, Duration.ofMinutes(30), day.span(11)))
                .isEqualTo(Duration.ofMinutes(40));
        assertThat(day.stretched(noon, Duration.ofMinutes(30), day.span(-300)))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(day.stretched(noon, Duration.ofMinutes(30), day.span(3_000)))
                .isEqualTo(Duration.ofHours(12));
    }

    private ScenarioForm form() {
        return Objects.requireNonNull(model.formProperty().get());
    }
}
