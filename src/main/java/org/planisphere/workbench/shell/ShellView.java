package org.planisphere.workbench.shell;

import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.MasterDetailPane;
import org.planisphere.workbench.shared.Styles;

/// The frame of the window: bars above and below, the view in the middle with the problems under
/// it, the inspector to the right.
public final class ShellView {
    private static final double INSPECTOR_PX = 330;

    private final BorderPane root = new BorderPane();
    private final StackPane window = new StackPane();
    private final StackPane stage = new StackPane();
    private final MasterDetailPane middle = new MasterDetailPane(Side.BOTTOM);
    private final PinnedDivider pinned = new PinnedDivider(middle, WindowLook.FIRST.problemsAt());
    private final Views views;

    ShellView(ShellModel model, Views views, MenuBar menus, ToolBarView.Actions tools) {
        this.views = views;
        root.setId("shell");
        root.getStyleClass().addAll("shell", Styles.DESK);
        window.getStylesheets().add(Styles.sheet(ShellView.class, "shell.css"));
        window.getChildren().setAll(root, new NoticeView(model).node(), views.prompt());
        root.setTop(new VBox(menus, new ToolBarView(model, views.shown(), tools).node()));
        root.setBottom(new StatusBarView(model).node());
        middle.setId("middle");
        middle.setAnimated(false);
        middle.setMasterNode(stage);
        middle.setDetailNode(views.problems());
        middle.showDetailNodeProperty().bindBidirectional(model.problemsProperty());
        root.setCenter(pinned);
        stage.getStyleClass().add(Styles.DESK);
        Node inspector = views.inspector();
        if (inspector instanceof Region region) {
            region.setPrefWidth(INSPECTOR_PX);
            region.setMinWidth(INSPECTOR_PX);
            region.setMaxWidth(INSPECTOR_PX);
        }
        model.tabProperty().subscribe(this::show);
        model.inspectorProperty().subscribe(shown -> root.setRight(shown ? inspector : null));
    }

    public Parent node() {
        return window;
    }

    /// Where the list of problems begins, as a share of the height.
    DoubleProperty problemsAtProperty() {
        return pinned.shareProperty();
    }

    private void show(Tab tab) {
        stage.getChildren().setAll(Objects.requireNonNull(views.tabs().get(tab)));
    }
}
