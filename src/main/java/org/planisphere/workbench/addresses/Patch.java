package org.planisphere.workbench.addresses;

import org.planisphere.model.Cidr;

/// One block of a picture.
///
/// @param style what it is, as a style class such as `patch-full`
/// @param title the word on it
/// @param told everything about it, as a sentence
/// @param marked whether it overlaps another one
record Patch(String id, Cidr cidr, String style, String title, String told, boolean marked) {}
