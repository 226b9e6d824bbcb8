package org.planisphere.rules.policy;

import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Place;

/// A value that an expression names: a variable, or a field of one.
///
/// @param field empty for the variable as a whole
/// @param offset where the expression names it, in code units from 0
record ValuePath(Variable variable, String field, int offset) {
    String text() {
        return field.isEmpty() ? variable.name() : variable.name() + "." + field;
    }

    /// The same value, named further behind in a text.
    ValuePath movedBy(int characters) {
        return new ValuePath(variable, field, offset + characters);
    }

    /// What it is in a subject; empty where the plan does not write it.
    Optional<Object> value(Subject subject) {
        Object value = variable.value().apply(subject);
        return field.isEmpty()
                ? Optional.of(value)
                : Optional.ofNullable(((Map<?, ?>) value).get(field));
    }

    /// Where it stands in a subject.
    Place place(Subject subject) {
        Place thing = variable.place().apply(subject);
        return variable.type() instanceof ValueType.Thing(Shape<?> shape) && !field.isEmpty()
                ? shape.part(field).map(part -> part.in(thing)).orElse(thing)
                : thing;
    }
}
