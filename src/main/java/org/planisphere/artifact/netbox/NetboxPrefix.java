package org.planisphere.artifact.netbox;

import org.planisphere.model.Cidr;

/// One row of a NetBox export of prefixes.
///
/// @param status in NetBox's words, in lower case: active, container, reserved or deprecated
/// @param name what the row says about it: description, site, scope or role, the first there is
/// @param line where it stands, from 1
public record NetboxPrefix(Cidr prefix, String status, String name, int line) {}
