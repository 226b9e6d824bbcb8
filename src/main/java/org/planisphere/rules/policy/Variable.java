package org.planisphere.rules.policy;

import java.util.function.Function;
import org.planisphere.model.Place;

/// A name that expressions start with.
///
/// @param place where the thing stands that it names, in a subject
record Variable(
        String name,
        Scope scope,
        ValueType type,
        String help,
        Function<Subject, Object> value,
        Function<Subject, Place> place) {}
