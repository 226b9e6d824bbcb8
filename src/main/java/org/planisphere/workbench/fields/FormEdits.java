package org.planisphere.workbench.fields;

import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.PlanEdit;
import org.planisphere.model.Place;

/// What a form asks for.
public interface FormEdits {
    /// Makes an edit that is a step of its own.
    void apply(PlanEdit edit);

    /// Makes an edit that replaces the one before while a person goes on typing in one place.
    void type(PlanEdit edit, Place into);

    /// Typing has rested; what comes next is a step of its own.
    void rested();

    /// Asks for another name for a region, a service or a store, to be given everywhere.
    void rename(Naming naming, String name);

    /// A value has come into focus.
    void focused(Place place);
}
