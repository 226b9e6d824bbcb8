package org.planisphere.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.files.Unanswered;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.planisphere.workbench.shell.Workbench;

/// The content of the program's window on the storefront, without a window, for any size.
///
/// @param workbench with one region selected
record SampleWindow(Workbench workbench) {
    private static final ShippedEngines ENGINES = new ShippedEngines();

    static SampleWindow open(ThemeChoice theme, Path data) {
        return open(theme, data, Path.of("samples/storefront"));
    }

    static SampleWindow open(ThemeChoice theme, Path data, Path plan) {
        return open(new Stage(), new Theme(theme), data, plan);
    }

    static SampleWindow open(Stage stage, Theme theme, Path data, Path plan) {
        Workbench workbench =
                new Workbench(
                        new Workbench.Ground(
                                stage,
                                theme,
                                Background.immediate(),
                                ENGINES,
                                new WorkspaceStore(new LocalDisk(), data, InstantSource.system()),
                                data,
                                new Unanswered() {}));
        SampleWindow window = new SampleWindow(workbench);
        window.takeSkins();
        workbench.document().open(plan);
        workbench.session().select(Selection.of(new RegionId("us-west-2")));
        return window;
    }

    /// Buttons form their groups and panes get their content with their skins, which takes a scene.
    private void takeSkins() {
        Scene first = new Scene(node());
        node().applyCss();
        first.setRoot(new Pane());
    }

    Parent node() {
        return workbench.node();
    }

    /// Shows a view by its name in the menu.
    SampleWindow show(String view) {
        menu("menu-view-" + view).fire();
        return this;
    }

    /// Runs a scenario of the plan to its end.
    SampleWindow simulate(String scenario, int runs) {
        show("simulation").takeSkins();
        scenarioBox().setValue(scenario);
        ((TextField) control("#simulation-runs")).setText(Integer.toString(runs));
        workbench.actions().simulate();
        return this;
    }

    @SuppressWarnings("unchecked") // the box lists the names of scenarios
    private ComboBox<String> scenarioBox() {
        return (ComboBox<String>) control("#simulation-scenario");
    }

    private Node control(String id) {
        return Objects.requireNonNull(node().lookup(id), id);
    }

    SampleWindow inspector(boolean shown) {
        ((CheckMenuItem) menu("menu-inspector")).setSelected(shown);
        return this;
    }

    private MenuItem menu(String id) {
        MenuBar menus = (MenuBar) Objects.requireNonNull(node().lookup("#menu-bar"));
        return menus.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
