package org.planisphere.edit;

/// The first line of new files, by which other editors find the JSON Schema that `planisphere
/// schema --to schemas` writes beside the plan.
public final class SchemaLine {
    /// Where the schemas lie in the plan's folder.
    public static final String FOLDER = "schemas";

    private static final String LINE = "# yaml-language-server: $schema=%s%s/%s.schema.json";

    private SchemaLine() {}

    /// For a file in the folder of the regions.
    public static String forRegion() {
        return LINE.formatted("../", FOLDER, "region");
    }

    /// For the plan file.
    public static String forPlan() {
        return LINE.formatted("", FOLDER, "plan");
    }
}
