package org.planisphere.workbench.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.catalog.Facts;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;

/// What the inspector shows of the plan; knows no control.
public final class InspectorModel {
    /// The subject with the snapshot it was taken from.
    record Shown(Subject subject, Snapshot snapshot, Selection selection) {}

    private final Facts facts;
    private final FormEdits edits;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown");

    public InspectorModel(Facts facts, FormEdits edits) {
        this.facts = facts;
        this.edits = edits;
    }

    /// Shows what is selected in a plan.
    public void show(Snapshot snapshot, Selection selection) {
        shown.set(new Shown(Subject.of(snapshot, facts, selection), snapshot, selection));
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    FormEdits edits() {
        return edits;
    }
}
