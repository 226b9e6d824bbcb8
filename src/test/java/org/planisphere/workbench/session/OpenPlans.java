package org.planisphere.workbench.session;

import java.nio.file.Path;
import org.planisphere.app.ShippedEngines;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.model.catalog.Facts;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Notices;

/// Sessions on the sample plans with the engines of the program, all on the calling thread.
public final class OpenPlans {
    private static final ShippedEngines ENGINES = new ShippedEngines();

    private OpenPlans() {}

    public static Workspace sample(String name) {
        try {
            return WorkspaceStore.local().load(Path.of("samples", name)).workspace();
        } catch (ArtifactReadException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Facts facts() {
        return ENGINES.facts();
    }

    public static PlanSession session(String sample, Notices notices) {
        PlanSession session = new PlanSession(ENGINES, Background.withoutPauses(), notices);
        session.open(sample(sample));
        return session;
    }
}
