package org.planisphere.rules.policy;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;

/// What kind of value an expression gets.
sealed interface ValueType {
    /// How the language calls it.
    CelType cel();

    /// How people call it.
    String words();

    ValueType TEXT = new Plain(SimpleType.STRING, "text");
    ValueType WHOLE = new Plain(SimpleType.INT, "whole number");
    ValueType NUMBER = new Plain(SimpleType.DOUBLE, "number");
    ValueType TRUTH = new Plain(SimpleType.BOOL, "true or false");
    ValueType TEXTS = new Plain(ListType.create(SimpleType.STRING), "list of texts");

    record Plain(CelType cel, String words) implements ValueType {}

    /// One thing with fields.
    record Thing(Shape<?> shape) implements ValueType {
        @Override
        public CelType cel() {
            return StructTypeReference.create(shape.name());
        }

        @Override
        public String words() {
            return shape.name();
        }
    }

    /// A list of things with fields.
    record Things(Shape<?> shape) implements ValueType {
        @Override
        public CelType cel() {
            return ListType.create(StructTypeReference.create(shape.name()));
        }

        @Override
        public String words() {
            return "list, each " + shape.name();
        }
    }
}
