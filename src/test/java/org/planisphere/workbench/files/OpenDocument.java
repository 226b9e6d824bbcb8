package org.planisphere.workbench.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.edit.ReplaceText;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.network.FutureOverlapRule;
import org.planisphere.workbench.session.FixedEngines;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Background;

/// One window's document on a plan of two regions, without the window.
final class OpenDocument {
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Facts FACTS = ShippedFacts.load();
    static final String FILE = "regions/us-west-2.yaml";

    final HeardNotices notices = new HeardNotices();
    final Answers answers = new Answers();
    final PlanSession session;
    final PlanDocument document;

    OpenDocument(Path data, Background background) {
        session = new PlanSession(new FixedEngines(OpenDocument::overlaps), background, notices);
        document =
                new PlanDocument(
                        session,
                        new PlanDocument.Ground(
                                new WorkspaceStore(new LocalDisk(), data, NOON),
                                new RecentPlans(data),
                                answers,
                                notices,
                                background,
                                NOON));
    }

    private static List<Finding> overlaps(Plan plan) {
        return new FutureOverlapRule().check(plan, FACTS);
    }

    OpenDocument(Path data) {
        this(data, Background.immediate());
    }

    /// Writes the plan that these tests are about.
    static Path writePlan(Path folder) {
        try {
            Files.createDirectories(folder.resolve("regions"));
            Files.writeString(
                    folder.resolve("plan.yaml"),
                    """
                    schema: planisphere/plan/v1
                    plan: {name: shop}
                    regions:
                      - file: regions/us-east-1.yaml
                      - file: regions/us-west-2.yaml
                    """);
            Files.writeString(
                    folder.resolve("regions/us-east-1.yaml"), region("us-east-1", "10.10.0.0/16"));
            Files.writeString(folder.resolve(FILE), region("us-west-2", "10.20.0.0/16"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String region(String name, String block) {
        return """
        schema: planisphere/region/v1
        region:
          name: %s
          type: full      # for good
        networking:
          vpc_cidr: %s
        """
                .formatted(name, block);
    }

    Workspace texts() {
        return Objects.requireNonNull(session.workspace());
    }

    String text(String file) {
        return texts().text(file).orElseThrow();
    }

    /// Changes the address block of us-west-2 in one step.
    boolean edit(String block) {
        session.endTyping();
        return session.apply(new ReplaceText(FILE, region("us-west-2", block)));
    }
}
