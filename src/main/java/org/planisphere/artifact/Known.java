package org.planisphere.artifact;

import java.util.Map;

/// What was read of single files, each by its path; it holds as long as the text of the file does.
record Known(
        Map<String, ParsedFile> files,
        Map<String, ReadInventory> inventories,
        Map<String, HashedFile> exports) {
    static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());
}
