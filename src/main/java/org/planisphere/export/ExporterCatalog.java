package org.planisphere.export;

import java.util.List;
import org.planisphere.export.artifacts.ArtifactExporter;
import org.planisphere.export.netbox.NetboxExporter;
import org.planisphere.export.terraform.TerraformExporter;

/// Every exporter, in the order in which previews list their files.
public final class ExporterCatalog {
    private static final List<Exporter> EXPORTERS =
            List.of(new ArtifactExporter(), new TerraformExporter(), new NetboxExporter());

    private ExporterCatalog() {}

    public static List<Exporter> exporters() {
        return EXPORTERS;
    }

    /// The words that `--only` takes.
    public static List<String> kinds() {
        return EXPORTERS.stream().map(Exporter::kind).toList();
    }
}
