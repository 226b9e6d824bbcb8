package org.planisphere.export.terraform;

import java.util.List;
import org.planisphere.export.ExportSource;
import org.planisphere.export.ExportedFile;
import org.planisphere.export.Exporter;
import org.planisphere.export.json.Json;
import org.planisphere.model.Region;
import tools.jackson.databind.node.ObjectNode;

/// One variable file a region: a single variable `region` with everything a module needs.
///
/// Terraform takes each string of a `.tfvars.json` file as it stands, with no `${…}` or `%{…}` in
/// it, because variable files are read without an evaluation context (hashicorp/hcl, json
/// structure.go, `expression.Value`; read 2026-11). So nothing is escaped here: an escape would
/// arrive in the module. JSON escapes the rest.
public final class TerraformExporter implements Exporter {
    @Override
    public String kind() {
        return "terraform-tfvars";
    }

    @Override
    public String title() {
        return "Terraform variables";
    }

    @Override
    public List<ExportedFile> export(ExportSource source) {
        return source.plan().regions().stream().map(TerraformExporter::file).toList();
    }

    private static ExportedFile file(Region region) {
        ObjectNode root = Json.object();
        root.set("region", RegionObject.of(region));
        return new ExportedFile(
                "infra/regions/%s.auto.tfvars.json".formatted(region.id().value()),
                Json.write(root),
                region.root().file(),
                region.id());
    }
}
