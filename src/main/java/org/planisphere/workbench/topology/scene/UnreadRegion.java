package org.planisphere.workbench.topology.scene;

/// A region that the plan lists and whose file cannot be read, so that nothing but its name is
/// known.
///
/// @param file path in the plan, such as `regions/us-west-2.yaml`
public record UnreadRegion(String file) {
    /// The name that the file bears, which mostly is that of the region.
    public String name() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    public String words() {
        return "%s: %s cannot be read".formatted(name(), file);
    }
}
