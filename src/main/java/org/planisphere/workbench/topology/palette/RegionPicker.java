package org.planisphere.workbench.topology.palette;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.workbench.shared.PlainWords;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// A searchable list of the provider's regions that the plan does not have yet.
public final class RegionPicker extends VBox {
    private static final double WIDTH = 320;
    private static final double LIST_HEIGHT = 260;

    private final BiConsumer<RegionType, CatalogRegion> picked;
    private final Runnable closed;
    private final TextField search = new TextField();
    private final ObservableList<CatalogRegion> offered = FXCollections.observableArrayList();
    private final FilteredList<CatalogRegion> matching = new FilteredList<>(offered, _ -> true);
    private final Label heading = new Label();
    private final ListView<CatalogRegion> list = new ListView<>();
    private RegionType type = RegionType.READ_ONLY;
    private final ToggleGroup types = new ToggleGroup();

    /// @param picked called with the chosen type and region
    /// @param closed called when the list is no longer wanted
    public RegionPicker(BiConsumer<RegionType, CatalogRegion> picked, Runnable closed) {
        super(Spacing.SMALL);
        this.picked = picked;
        this.closed = closed;
        setId("region-picker");
        getStyleClass().add("region-picker");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        search.setId("region-search");
        search.setPromptText("Name, city or country");
        search.setAccessibleText("Search regions by name, city or country");
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("region-list");
        list.setPrefHeight(LIST_HEIGHT);
        list.setPlaceholder(new Label("No region of this name is left to add."));
        list.setCellFactory(_ -> new Row(this::pick));
        list.setItems(matching);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(heading(), typeChoice(), search, list);
    }

    private Label heading() {
        heading.getStyleClass().add(Styles.STRONG);
        return heading;
    }

    private HBox typeChoice() {
        HBox row = new HBox();
        row.getStyleClass().add("segmented");
        for (RegionType each : RegionType.values()) {
            ToggleButton button = new ToggleButton(TypeItem.title(each));
            button.setId("pick-" + each.yaml());
            button.setUserData(each);
            button.setToggleGroup(types);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> choose(each));
            row.getChildren().add(button);
        }
        return row;
    }

    private void choose(RegionType next) {
        type = next;
        types.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == next));
    }

    /// Offers these regions of a provider, to be added with a type.
    public void open(Provider provider, RegionType initial, List<CatalogRegion> regions) {
        heading.setText("Add a region of " + PaletteView.name(provider));
        choose(initial);
        offered.setAll(regions);
        search.clear();
        list.getSelectionModel().selectFirst();
        search.requestFocus();
    }

    private void filter(@Nullable String text) {
        String wanted = text == null ? "" : PlainWords.of(text.strip());
        matching.setPredicate(region -> words(region).contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    private static String words(CatalogRegion region) {
        return PlainWords.of(
                String.join(
                        " ", region.id().value(), region.name(), region.city(), region.country()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            closed.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            pick();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            list.requestFocus();
            event.consume();
        }
    }

    private void pick() {
        CatalogRegion region = list.getSelectionModel().getSelectedItem();
        if (region != null) {
            closed.run();
            picked.accept(type, region);
        }
    }

    private static final class Row extends ListCell<CatalogRegion> {
        private final Label name = new Label();
        private final Label place = new Label();
        private final HBox row = new HBox(Spacing.SMALL, name, place);

        Row(Runnable clicked) {
            setOnMouseClicked(
                    _ -> {
                        if (getItem() != null) {
                            clicked.run();
                        }
                    });
            place.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            HBox.setHgrow(place, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable CatalogRegion region, boolean empty) {
            super.updateItem(region, empty);
            if (region == null || empty) {
                setGraphic(null);
                setId(null);
                return;
            }
            name.setText(region.id().value());
            place.setText(
                    region.city()
                            + ", "
                            + region.countryCode()
                            + (region.restricted() ? " · restricted" : ""));
            setId("pick-region-" + region.id());
            setGraphic(row);
        }
    }
}
