package org.planisphere.rules.policy;

import org.planisphere.model.Place;

/// Thrown while a policy is read, where a part of it means nothing.
final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place text;
    private final transient Fault fault;

    /// @param text where the text stands that means nothing
    Misread(Place text, Fault fault) {
        super(fault.sentence());
        this.text = text;
        this.fault = fault;
    }

    /// Where it goes wrong.
    Place place() {
        return text.behind(fault.offset());
    }

    Fault fault() {
        return fault;
    }
}
