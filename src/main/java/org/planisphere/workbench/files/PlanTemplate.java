package org.planisphere.workbench.files;

import java.util.List;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.AddRegion;
import org.planisphere.edit.NewRegion;
import org.planisphere.edit.SchemaLine;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.RegionCatalog;

/// A plan to start from.
public enum PlanTemplate {
    ONE_REGION("One region", "A first region that does everything: the day before an expansion."),
    STANDBY(
            "Active and standby",
            "A full region with a database, and a second full one that copies it and takes over."),
    READERS(
            "Primary with readers",
            "A full region that writes, another that takes over, a lightweight one and a read-only"
                    + " one near the readers.");

    private record Added(String region, RegionType type) {}

    private final String title;
    private final String purpose;

    PlanTemplate(String title, String purpose) {
        this.title = title;
        this.purpose = purpose;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    /// The texts of a new plan; its regions are made as the palette makes them.
    public Workspace make(RegionCatalog catalog) {
        Workspace made =
                Workspace.empty("new-plan")
                        .with(
                                Workspace.PLAN_FILE,
                                SchemaLine.forPlan()
                                        + """

                                schema: planisphere/plan/v1
                                plan:
                                  name: new-plan
                                  currency: USD
                                regions: []
                                """);
        for (Added added : regions()) {
            Plan plan = PlanReader.read(made).plan();
            made =
                    catalog.find(Provider.AWS, new RegionId(added.region()))
                            .map(place -> NewRegion.in(plan, place, added.type()))
                            .map(AddRegion::new)
                            .orElseThrow()
                            .applyTo(made);
            if (this != ONE_REGION) {
                made = Standby.completed(made, new RegionId(added.region()));
            }
        }
        return made;
    }

    private List<Added> regions() {
        Added first = new Added("us-east-1", RegionType.FULL);
        return switch (this) {
            case ONE_REGION -> List.of(first);
            case STANDBY -> List.of(first, new Added("us-west-2", RegionType.FULL));
            case READERS ->
                    List.of(
                            first,
                            new Added("us-west-2", RegionType.FULL),
                            new Added("eu-west-1", RegionType.LIGHTWEIGHT),
                            new Added("ap-northeast-1", RegionType.READ_ONLY));
        };
    }
}
