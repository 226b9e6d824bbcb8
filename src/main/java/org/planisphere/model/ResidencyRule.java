package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// Data of one population that must stay inside a group of countries.
public record ResidencyRule(
        @Nullable String classification, @Nullable String population, String mustStayIn) {}
