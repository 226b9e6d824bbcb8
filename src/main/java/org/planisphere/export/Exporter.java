package org.planisphere.export;

import java.util.List;

/// Makes one kind of file from a plan; a pure function, listed in `ExporterCatalog`.
public interface Exporter {
    /// The word for `--only` and for the manifest, such as `terraform-tfvars`.
    String kind();

    /// What it gives, in a few words, for lists and previews.
    String title();

    /// The files, in the order of the plan's regions.
    List<ExportedFile> export(ExportSource source);
}
