package org.planisphere.workbench.specs;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files of the plan and the one that is open in the editor; knows no control.
public final class SpecsModel implements YamlEditor.Listener {
    private final YamlEditor.Listener listener;
    private final ObservableList<SpecFile> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SpecFile> open =
            new ReadOnlyObjectWrapper<>(this, "open");

    /// @param listener gets what was typed and where the caret went
    public SpecsModel(YamlEditor.Listener listener) {
        this.listener = listener;
    }

    /// Shows the files of a plan; the open one stays open while it exists.
    public void show(List<SpecFile> now) {
        String path = open.get() == null ? "" : open.get().path();
        files.setAll(now);
        open.set(find(path).orElse(now.isEmpty() ? null : now.getFirst()));
    }

    /// Opens a file of the plan; a path that is none of them changes nothing.
    public void open(String path) {
        find(path).ifPresent(open::set);
    }

    private Optional<SpecFile> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    public ObservableList<SpecFile> files() {
        return files;
    }

    /// The file in the editor; null while no plan is open.
    public ReadOnlyObjectProperty<@Nullable SpecFile> openProperty() {
        return open.getReadOnlyProperty();
    }

    @Override
    public void typed(String file, String text) {
        listener.typed(file, text);
    }

    @Override
    public void rested() {
        listener.rested();
    }

    @Override
    public void caretAt(String file, int line, int column) {
        listener.caretAt(file, line, column);
    }
}
