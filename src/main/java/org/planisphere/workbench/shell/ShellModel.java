package org.planisphere.workbench.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.session.EditState;
import org.planisphere.workbench.session.Snapshot;

/// What the frame of the window shows around the panes; knows no control.
public final class ShellModel {
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.TOPOLOGY);
    private final BooleanProperty problems = new SimpleBooleanProperty(this, "problems", true);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final ReadOnlyObjectWrapper<Headlines> headlines =
            new ReadOnlyObjectWrapper<>(this, "headlines", Headlines.NOTHING);
    private final ReadOnlyObjectWrapper<EditState> edits =
            new ReadOnlyObjectWrapper<>(this, "edits", EditState.CLEAN);
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final StringProperty savedAt = new SimpleStringProperty(this, "savedAt", "");
    private final StringProperty zoom = new SimpleStringProperty(this, "zoom", "");
    private final StringProperty risk = new SimpleStringProperty(this, "risk", "");
    private final StringProperty simulated = new SimpleStringProperty(this, "simulated", "");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice =
            new ReadOnlyObjectWrapper<>(this, "notice");

    public void show(Snapshot snapshot) {
        headlines.set(Headlines.of(snapshot));
    }

    public void show(EditState now) {
        edits.set(now);
    }

    /// The view that is shown.
    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// Whether the list of problems is shown.
    public BooleanProperty problemsProperty() {
        return problems;
    }

    /// Whether the inspector is shown.
    public BooleanProperty inspectorProperty() {
        return inspector;
    }

    public ReadOnlyObjectProperty<Headlines> headlinesProperty() {
        return headlines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<EditState> editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /// Where the plan stands on the disk, empty for one that was never saved.
    public StringProperty placeProperty() {
        return place;
    }

    /// Time of the last save, empty before.
    public StringProperty savedAtProperty() {
        return savedAt;
    }

    /// The zoom of the canvas in words.
    public StringProperty zoomProperty() {
        return zoom;
    }

    /// What is lost at worst if a writer disappears, in words; empty until it was simulated.
    public StringProperty riskProperty() {
        return risk;
    }

    /// How the simulated figures were made, in words.
    public StringProperty simulatedProperty() {
        return simulated;
    }

    /// Tells something, be it the same as before.
    void tell(Notice told) {
        notice.set(null);
        notice.set(told);
    }

    /// What was told has been read.
    void forgetNotice() {
        notice.set(null);
    }

    /// The last thing that was told; null before the first, and once it was there long enough.
    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
