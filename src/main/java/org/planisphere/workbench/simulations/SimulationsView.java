package org.planisphere.workbench.simulations;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.simulation.result.FailoverOutcome;
import org.planisphere.simulation.result.StreamLag;
import org.planisphere.workbench.charts.LagUnit;
import org.planisphere.workbench.charts.lag.LagChart;
import org.planisphere.workbench.fields.TextBox;
import org.planisphere.workbench.shared.Cards;
import org.planisphere.workbench.shared.FigureTable;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The simulation view: what to run, lag over the day, lag and loss by stream, what was assumed.
public final class SimulationsView {
    private static final int ROWS = 12;

    private final LagChart chart = new LagChart();
    private final Label title = new Label();
    private final Label provenance = note("simulation-provenance");
    private final Label halfWidths = note("simulation-half-widths");
    private final Label old =
            new Label(
                    "These results are of the plan before your last edit. Run again.",
                    Icons.small(Material2MZ.WARNING));
    private final FigureTable<SimulationTables.LagRow> lags = SimulationTables.lags();
    private final FigureTable<StreamLag> risks = SimulationTables.risks();
    private final FigureTable<FailoverOutcome> failovers = SimulationTables.failovers();
    private final FailuresCard failures = new FailuresCard();
    private final VBox assumptions = new VBox(Spacing.TIGHT);
    private final VBox results = new VBox(Spacing.MEDIUM);
    private final Label empty =
            new Label("Choose a scenario and run it to see how far the copies fall behind.");
    private final StackPane root;

    public SimulationsView(SimulationsModel model, ScenarioModel scenarios) {
        title.setId("simulation-title");
        title.getStyleClass().add(Styles.HEADING);
        old.setId("simulation-old");
        old.getStyleClass().addAll(Styles.WARNING, "simulation-old");
        old.setMinHeight(Region.USE_PREF_SIZE);
        assumptions.setId("simulation-assumptions");
        empty.setId("simulation-empty");
        empty.getStyleClass().add(Styles.MUTED);
        VBox chartCard = new VBox(Spacing.SMALL, title, provenance, old, chart.node(), halfWidths);
        chartCard.getStyleClass().add(Styles.CARD);
        results.getChildren()
                .addAll(
                        chartCard,
                        failures.node(),
                        Cards.card("Apply lag by stream, commit to visible", lags.node()),
                        Cards.card("Data at risk and catch-up after the last event", risks.node()),
                        Cards.card("Recovery", failovers.node()),
                        Cards.card("Assumptions", assumptions));
        lags.onSelected(row -> model.chooseStream(row.key()));
        VBox content =
                new VBox(Spacing.MEDIUM, new RunCard(model, scenarios).node(), empty, results);
        content.getStyleClass().addAll(Styles.DESK, "simulation-content");
        ScrollPane scroll = ScrollPanes.down(content, new Insets(Spacing.LARGE));
        root = new StackPane(scroll);
        root.setId("simulations-view");
        root.getStyleClass().addAll(Styles.DESK, "simulations-view");
        root.getStylesheets()
                .addAll(
                        Styles.sheet(TextBox.class, "fields.css"),
                        Styles.sheet(SimulationsView.class, "simulations.css"));
        model.pageProperty().subscribe(this::render);
    }

    public Node node() {
        return root;
    }

    private void render(@Nullable SimulationPage page) {
        appear(results, page != null);
        appear(empty, page == null);
        if (page == null) {
            return;
        }
        title.setText(
                page.selected()
                        .map(stream -> "Replication lag · " + stream.title())
                        .orElse("No store of this plan is replicated"));
        provenance.setText(page.provenance());
        appear(old, page.old());
        page.chart().ifPresent(chart::show);
        appear(chart.node(), page.selected().isPresent());
        halfWidths.setText(page.stream().map(SimulationsView::halfWidths).orElse(""));
        List<StreamLag> streams = page.result().streams();
        LagUnit unit = SimulationTables.unit(streams);
        lags.unit(unit.symbol());
        lags.show(
                streams.stream().map(one -> new SimulationTables.LagRow(one, unit)).toList(), ROWS);
        lags.select(row -> page.selected().equals(java.util.Optional.of(row.key())));
        risks.show(streams, ROWS);
        failures.show(page.result().failureReports());
        failovers.show(page.result().failovers(), ROWS);
        assumptions
                .getChildren()
                .setAll(
                        page.result().assumptions().stream()
                                .map(
                                        text -> {
                                            Label label = note(null);
                                            label.setText(text);
                                            return label;
                                        })
                                .toList());
    }

    private static String halfWidths(StreamLag stream) {
        Double p50 = stream.ci95HalfWidthMs().p50();
        Double p99 = stream.ci95HalfWidthMs().p99();
        String writes = String.format(Locale.ROOT, "%,d writes simulated", stream.writes());
        if (p50 == null || p99 == null) {
            return writes + ". Run more than once to see how sure the figures are.";
        }
        LagUnit unit = LagUnit.of(p99);
        return "%s. 95 %% confidence: p50 ± %s, p99 ± %s."
                .formatted(writes, unit.text(p50), unit.text(p99));
    }

    private static void appear(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label note(@Nullable String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(Styles.MUTED);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
