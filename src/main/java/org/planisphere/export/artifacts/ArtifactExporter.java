package org.planisphere.export.artifacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planisphere.export.ExportSource;
import org.planisphere.export.ExportedFile;
import org.planisphere.export.Exporter;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// The plan file, the artifacts and the plan's own prices as they are, byte for byte.
public final class ArtifactExporter implements Exporter {
    @Override
    public String kind() {
        return "artifacts";
    }

    @Override
    public String title() {
        return "Region artifacts";
    }

    @Override
    public List<ExportedFile> export(ExportSource source) {
        Map<String, @Nullable RegionId> owners = new LinkedHashMap<>();
        owners.put(source.plan().root().file(), null);
        for (Region region : source.plan().regions()) {
            // A region that is written inside the plan file has no file of its own.
            if (region.root().pointer().isEmpty()) {
                owners.put(region.root().file(), region.id());
            }
        }
        source.plan().cost().priceBooks().forEach(book -> owners.putIfAbsent(book, null));
        List<ExportedFile> files = new ArrayList<>();
        owners.forEach(
                (file, region) ->
                        source.workspace()
                                .text(file)
                                .ifPresent(
                                        text ->
                                                files.add(
                                                        new ExportedFile(
                                                                file, text, file, region))));
        return files;
    }
}
