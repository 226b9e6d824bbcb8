package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;
import org.planisphere.simulation.result.FailureReport;
import org.planisphere.simulation.result.LinkFailure;
import org.planisphere.simulation.result.Loss;
import org.planisphere.simulation.result.PartialFailure;
import org.planisphere.simulation.result.PartialFailure.AlarmOutcome;
import org.planisphere.simulation.result.PartialFailure.AtRisk;
import org.planisphere.simulation.result.PartialFailure.CheckOutcome;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.Styles;

/// What the simulation view says of a region that answers 60 % of its requests.
class FailuresCardTest {
    private static final RegionId VIRGINIA = new RegionId("us-east-1");
    private static final RegionId OREGON = new RegionId("us-west-2");
    private static final CheckOutcome BLIND =
            new CheckOutcome(10, 3, "shallow", 243.75, 700.0, 0.73, 0.18, false, null, 0.65, 2);

    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    private static PartialFailure brownOut(
            @Nullable CheckOutcome check, @Nullable AlarmOutcome alarm, List<AtRisk> atRisk) {
        return new PartialFailure(
                VIRGINIA,
                46_800,
                49_200,
                0.6,
                0.4,
                1,
                1_390_492.0,
                556_197.0,
                2_400,
                2_400.0,
                check,
                alarm,
                atRisk);
    }

    /// A brown-out that neither the health check nor an alarm of the plan would tell.
    static PartialFailure unnoticed() {
        return brownOut(
                BLIND,
                new AlarmOutcome(0.001, 400.0, false, 130.0),
                List.of(
                        new AtRisk(
                                new StoreId("orders"), VIRGINIA, OREGON, Loss.ZERO, 30.0, null)));
    }

    @Test
    void whoIsHurtWhoNoticesAndWhatIsAtRiskStandOneBelowTheOther() {
        List<Label> labels = labels(unnoticed());

        assertThat(labels.stream().map(Label::getText))
                .containsExactly(
                        "Who is hurt, and who notices",
                        "us-east-1 half broken from 13:00 to 13:40: capacity 60 %, 40 % of requests fail",
                        "Users",
                        "556,197 of 1,390,492 requests fail.",
                        "",
                        "Users are hurt for 40 min.",
                        "Health check",
                        "Health check (3 failures in a row, every 10 s): 73 % of checkers are green at the end, 18 % keep it in service: it does not notice below 65 % of errors; with 2 failures in a row it would.",
                        "SLO alarm",
                        "An alarm on the SLO (none is planned) fires after 2 min 10 s.",
                        "Data at risk",
                        "At risk: orders from us-east-1 to us-west-2, 0.00 s and 0 writes at p95; the alarm on its lag is silent.");
        assertThat(alarming(labels)).hasSize(4);
    }

    @Test
    void whatIsNoticedAlarmsNobody() {
        CheckOutcome sees =
                new CheckOutcome(10, 1, "deep", 25.0, 60.0, 0.1, 0.18, true, 20.0, 0.1, null);
        List<Label> labels =
                labels(brownOut(sees, new AlarmOutcome(0.001, 400.0, true, 130.0), List.of()));

        assertThat(labels.stream().map(Label::getText))
                .contains(
                        "Health check (1 failure in a row, every 10 s): 10 % of checkers are green at the end; it notices after 20 s.",
                        "The SLO alarm fires after 2 min 10 s.");
        assertThat(alarming(labels))
                .allMatch(text -> text.contains("requests") || text.contains("hurt"));
    }

    @Test
    void aRunInWhichNothingIsHalfBrokenHasNoCard() {
        List<Boolean> shown =
                Pictures.onScreen(
                        () -> {
                            FailuresCard card = new FailuresCard();
                            card.show(List.of());
                            boolean empty = card.node().isManaged();
                            card.show(
                                    List.of(
                                            FailureReport.of(
                                                    new LinkFailure(
                                                            List.of(VIRGINIA, OREGON),
                                                            0,
                                                            60,
                                                            0,
                                                            1,
                                                            List.of()))));
                            return List.of(empty, card.node().isManaged());
                        });
        assertThat(shown).containsExactly(false, true);
    }

    private static List<String> alarming(List<Label> labels) {
        return labels.stream()
                .filter(label -> label.getStyleClass().contains(Styles.WARNING))
                .map(Label::getText)
                .toList();
    }

    private static List<Label> labels(PartialFailure failure) {
        return Pictures.onScreen(
                () -> {
                    FailuresCard card = new FailuresCard();
                    card.show(List.of(FailureReport.of(failure)));
                    return labels(card.node()).toList();
                });
    }

    private static Stream<Label> labels(Node node) {
        return switch (node) {
            case Label label -> Stream.of(label);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(FailuresCardTest::labels);
            default -> Stream.empty();
        };
    }
}
