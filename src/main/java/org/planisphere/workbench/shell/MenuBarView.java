package org.planisphere.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.help.HelpPage;
import org.planisphere.workbench.session.EditState;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.planisphere.workbench.shared.UndoKeys;

/// The menus: every command of the window, with its shortcut.
public final class MenuBarView {
    private final ShellModel model;
    private final MenuActions actions;
    private final MenuBar bar = new MenuBar();

    /// @param tabs the views there are
    public MenuBarView(ShellModel model, MenuActions actions, Theme theme, Set<Tab> tabs) {
        this.model = model;
        this.actions = actions;
        bar.setId("menu-bar");
        bar.getMenus().setAll(file(), edit(), view(theme, tabs), plan(), simulate(), help());
    }

    public MenuBar node() {
        return bar;
    }

    private Menu file() {
        Menu recent = new Menu("Open recent");
        recent.setId("menu-recent");
        Menu file =
                menu(
                        "menu-file",
                        "_File",
                        item("menu-new", "New from template…", "Shortcut+N", actions::newPlan),
                        item("menu-open", "Open folder…", "Shortcut+O", actions::open),
                        item("menu-open-file", "Open file…", "Shortcut+Shift+O", actions::openFile),
                        recent,
                        new SeparatorMenuItem(),
                        item("menu-save", "Save", "Shortcut+S", actions::save),
                        item("menu-save-as", "Save as…", "Shortcut+Shift+S", actions::saveAs),
                        new SeparatorMenuItem(),
                        item("menu-import-file", "Import a file…", "", actions::importFile),
                        item("menu-import-folder", "Import a folder…", "", actions::importFolder),
                        item(
                                "menu-export-folder",
                                "Export to a folder…",
                                "Shortcut+E",
                                actions::export),
                        new SeparatorMenuItem(),
                        item("menu-quit", "Quit", "Shortcut+Q", actions::quit));
        file.setOnShowing(_ -> recent.getItems().setAll(recentItems()));
        recent.getItems().setAll(recentItems());
        return file;
    }

    private List<MenuItem> recentItems() {
        List<MenuItem> items = actions.recent().stream().map(this::recentItem).toList();
        if (!items.isEmpty()) {
            return items;
        }
        MenuItem none = new MenuItem("No plan was opened yet");
        none.setDisable(true);
        return List.of(none);
    }

    private MenuItem recentItem(Path plan) {
        MenuItem item = new MenuItem(plan.toString());
        item.setMnemonicParsing(false);
        item.setDisable(!Files.exists(plan));
        item.setOnAction(_ -> actions.openRecent(plan));
        return item;
    }

    private Menu edit() {
        MenuItem undo = item("menu-undo", "Undo", UndoKeys.UNDO.getName(), actions::undo);
        MenuItem redo = item("menu-redo", "Redo", UndoKeys.REDO.getName(), actions::redo);
        bar.sceneProperty().subscribe(scene -> alsoRedo(scene, redo));
        model.editsProperty().subscribe(edits -> name(undo, redo, edits));
        return menu(
                "menu-edit",
                "_Edit",
                undo,
                redo,
                new SeparatorMenuItem(),
                item("menu-cut", "Cut regions", "", actions::cut),
                item("menu-copy", "Copy regions", "", actions::copy),
                item("menu-paste", "Paste regions", "", actions::paste),
                item("menu-duplicate", "Duplicate", "Shortcut+D", actions::duplicate),
                item("menu-copy-as", "Copy region as…", "Shortcut+Shift+D", actions::copyAs),
                item("menu-rename", "Rename…", "F2", actions::rename),
                item("menu-delete", "Delete", "", actions::delete),
                new SeparatorMenuItem(),
                item("menu-find", "Find in this file", "Shortcut+F", actions::find),
                item(
                        "menu-find-everywhere",
                        "Find in all files",
                        "Shortcut+Shift+F",
                        actions::findEverywhere),
                item("menu-format", "Format this file", "Shortcut+Alt+L", actions::format));
    }

    /// A menu item has one accelerator; the other key for the same fires it all the same.
    private static void alsoRedo(@Nullable Scene scene, MenuItem redo) {
        if (scene != null) {
            scene.getAccelerators()
                    .put(
                            UndoKeys.REDO_TOO,
                            () -> {
                                if (!redo.isDisable()) {
                                    redo.fire();
                                }
                            });
        }
    }

    private static void name(MenuItem undo, MenuItem redo, EditState edits) {
        undo.setDisable(edits.undo() == null);
        redo.setDisable(edits.redo() == null);
        undo.setText(edits.undo() == null ? "Undo" : "Undo: " + edits.undo());
        redo.setText(
                "%s (also %s)"
                        .formatted(
                                edits.redo() == null ? "Redo" : "Redo: " + edits.redo(),
                                UndoKeys.REDO_TOO.getDisplayText()));
    }

    private Menu view(Theme theme, Set<Tab> tabs) {
        Menu view = menu("menu-view", "_View");
        ToggleGroup shown = new ToggleGroup();
        int number = 1;
        for (Tab tab : tabs) {
            RadioMenuItem item = new RadioMenuItem(tab.title());
            item.setId("menu-" + tab.id());
            item.setToggleGroup(shown);
            item.setAccelerator(KeyCombination.valueOf("Shortcut+" + number++));
            item.setOnAction(_ -> model.tabProperty().set(tab));
            model.tabProperty().subscribe(now -> item.setSelected(now == tab));
            view.getItems().add(item);
        }
        CheckMenuItem problems = new CheckMenuItem("Problems");
        problems.setId("menu-problems");
        problems.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+M"));
        problems.selectedProperty().bindBidirectional(model.problemsProperty());
        CheckMenuItem inspector = new CheckMenuItem("Inspector");
        inspector.setId("menu-inspector");
        inspector.setAccelerator(KeyCombination.valueOf("Shortcut+I"));
        inspector.selectedProperty().bindBidirectional(model.inspectorProperty());
        view.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        problems,
                        inspector,
                        new SeparatorMenuItem(),
                        item("menu-fit", "Fit the map", "Shortcut+Shift+H", actions::fit),
                        new SeparatorMenuItem(),
                        themes(theme));
        return view;
    }

    private static Menu themes(Theme theme) {
        Menu menu = menu("menu-theme", "Theme");
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.label());
            item.setId("menu-theme-" + choice.name().toLowerCase(java.util.Locale.ROOT));
            item.setToggleGroup(group);
            theme.choiceProperty().subscribe(now -> item.setSelected(now == choice));
            item.setOnAction(_ -> theme.choiceProperty().set(choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu plan() {
        return menu(
                "menu-plan",
                "_Plan",
                item("menu-next-problem", "Next problem", "F8", actions::nextProblem),
                item(
                        "menu-previous-problem",
                        "Previous problem",
                        "Shift+F8",
                        actions::previousProblem),
                item(
                        "menu-trace",
                        "Trace the way between two regions",
                        "Shortcut+T",
                        actions::traceWay),
                item(
                        "menu-explain-problem",
                        "Explain the selected problem…",
                        "F1",
                        actions::explainProblem),
                item(
                        "menu-fix-problem",
                        "Fix the selected problem",
                        "Shortcut+Period",
                        actions::fixProblem));
    }

    private Menu simulate() {
        return menu(
                "menu-simulate",
                "_Simulate",
                item("menu-simulate-run", "Run", "Shortcut+R", actions::simulate),
                item("menu-simulate-cancel", "Cancel", "", actions::cancelSimulation));
    }

    private Menu help() {
        return menu(
                "menu-help",
                "_Help",
                item(
                        "menu-help-simulation",
                        HelpPage.SIMULATION.title(),
                        "",
                        () -> actions.help(HelpPage.SIMULATION)),
                item("menu-about", "About Planisphere", "", actions::about));
    }

    private static Menu menu(String id, String text, MenuItem... items) {
        Menu menu = new Menu(text);
        menu.setId(id);
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String id, String text, String key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        return item;
    }
}
