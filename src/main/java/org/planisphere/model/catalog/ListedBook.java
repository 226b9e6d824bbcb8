package org.planisphere.model.catalog;

import java.time.LocalDate;

/// A price book that ships with the program.
///
/// @param asOf date of its youngest price
public record ListedBook(String name, LocalDate asOf) {}
