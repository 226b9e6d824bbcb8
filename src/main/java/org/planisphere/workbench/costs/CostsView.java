package org.planisphere.workbench.costs;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.UnpricedItem;
import org.planisphere.cost.Waste;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.charts.cost.StackedCostChart;
import org.planisphere.workbench.charts.type.TypeComparison;
import org.planisphere.workbench.charts.type.TypeComparisonChart;
import org.planisphere.workbench.shared.Cards;
import org.planisphere.workbench.shared.FigureTable;
import org.planisphere.workbench.shared.Paired;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The cost view: cards, bars, regions against categories, lines of one region, the region as
/// another type, what is left out.
public final class CostsView {
    private final CostsModel model;
    private final CostCards cards = new CostCards();
    private final StackedCostChart chart;
    private final TypeComparisonChart typeChart = new TypeComparisonChart();
    private final ComboBox<CostFocus> focus = new ComboBox<>();
    private final FigureTable<CostRow> lines = CostTables.lines();
    private final PivotCard pivot = new PivotCard();
    private final FigureTable<TypeRow> types = CostTables.types();
    private final FigureTable<UnpricedItem> unpriced = CostTables.unpriced();
    private final FigureTable<Waste> waste = CostTables.waste();
    private final Label total = new Label();
    private final Label typesTitle = new Label();
    private final VBox notes = new VBox(Spacing.TIGHT);
    private final VBox typesCard;
    private final VBox content = new VBox(Spacing.MEDIUM);
    private final Label empty = new Label("Open a plan to see what it costs a month.");
    private final StackPane root;
    private boolean showing;

    public CostsView(CostsModel model) {
        this.model = model;
        chart = new StackedCostChart(model::chooseBar);
        setUpFocus();
        total.setId("cost-lines-total");
        total.getStyleClass().add(Styles.STRONG);
        notes.setId("cost-notes");
        typesTitle.getStyleClass().add(Styles.HEADING);
        typesCard = new VBox(Spacing.SMALL, typesTitle, typeChart.node(), types.node());
        typesCard.setId("cost-types-card");
        typesCard.getStyleClass().add(Styles.CARD);

        Paired upper =
                new Paired(Cards.card("Monthly cost by region", chart.node()), typesCard, 0.54);
        Paired lower =
                new Paired(
                        Cards.card("Without a price, not in the total", unpriced.node()),
                        Cards.card("Waste", waste.node()),
                        0.5);
        content.getChildren()
                .addAll(
                        cards.node(),
                        upper,
                        pivot.node(),
                        linesCard(),
                        lower,
                        Cards.card("What these figures assume", notes));
        content.getStyleClass().add(Styles.DESK);
        content.setId("cost-content");
        content.getStyleClass().add("cost-content");
        ScrollPane scroll = ScrollPanes.down(content, new Insets(Spacing.LARGE));
        empty.setId("cost-empty");
        empty.getStyleClass().add(Styles.MUTED);
        root = new StackPane(scroll, empty);
        root.setId("costs-view");
        root.getStyleClass().addAll(Styles.DESK, "costs-view");
        root.getStylesheets().add(Styles.sheet(CostsView.class, "costs.css"));
        scroll.visibleProperty().bind(empty.visibleProperty().not());
        model.pageProperty().subscribe(this::render);
    }

    public Node node() {
        return root;
    }

    private void setUpFocus() {
        focus.setId("cost-focus");
        focus.setAccessibleText("Region whose lines are shown");
        focus.setConverter(new FocusNames());
        focus.setOnAction(
                _ -> {
                    if (!showing && focus.getValue() != null) {
                        model.choose(focus.getValue());
                    }
                });
    }

    private VBox linesCard() {
        Label title = new Label("Line items");
        title.getStyleClass().add(Styles.HEADING);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Spacing.SMALL, title, focus, gap, total);
        head.getStyleClass().add("cost-lines-head");
        VBox card = new VBox(Spacing.SMALL, head, lines.node());
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private void render(@Nullable CostPage page) {
        empty.setVisible(page == null);
        if (page == null) {
            return;
        }
        showing = true;
        String currency = page.summary().currency();
        lines.unit(currency);
        types.unit(currency);
        waste.unit(currency);
        cards.show(page.summary());
        chart.show(page.bars());
        pivot.show(page.pivot(), currency);
        focus.getItems().setAll(page.choices());
        focus.setValue(page.focus());
        lines.show(page.rows(), 14);
        total.setText(
                "Total of %s: %s %s per month"
                        .formatted(
                                page.focus().title(),
                                MoneyText.cents(page.total().expected()),
                                currency));
        renderTypes(page);
        unpriced.show(page.unpriced(), 6);
        waste.show(page.waste(), 6);
        notes.getChildren().setAll(page.notes().stream().map(CostsView::note).toList());
        showing = false;
    }

    private void renderTypes(CostPage page) {
        boolean region = page.currentType() != null;
        typesCard.setVisible(region);
        typesCard.setManaged(region);
        if (page.currentType() == null) {
            return;
        }
        typesTitle.setText(page.focus().title() + " as another type");
        types.show(page.types(), 3);
        Map<org.planisphere.model.RegionType, java.math.BigDecimal> monthly =
                page.types().stream().collect(Collectors.toMap(TypeRow::type, TypeRow::monthly));
        typeChart.show(new TypeComparison(page.summary().currency(), page.currentType(), monthly));
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.MUTED);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static final class FocusNames extends StringConverter<CostFocus> {
        @Override
        public String toString(@Nullable CostFocus focus) {
            return focus == null ? "" : focus.title();
        }

        @Override
        public CostFocus fromString(String text) {
            throw new UnsupportedOperationException("the choice is not typed");
        }
    }
}
