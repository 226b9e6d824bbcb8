package org.planisphere.workbench.inspector;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.model.RegionId;
import org.planisphere.model.topology.Link;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.LinkKey;
import org.planisphere.workbench.session.OpenPlans;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.shared.Pictures;

@Tag("pictures")
class InspectorPicturesTest {
    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    @Test
    void region() {
        Pictures.draw(
                "inspector-region",
                320,
                1400,
                () -> {
                    PlanSession session = OpenPlans.session("broken", new HeardNotices());
                    session.select(
                            Selection.of(
                                    session.snapshotProperty().get().plan().regions().get(1).id()));
                    return Wired.inspector(session).node();
                });
        Pictures.draw(
                "inspector-storefront",
                320,
                1400,
                () -> {
                    PlanSession session = OpenPlans.session("storefront", new HeardNotices());
                    session.select(Selection.of(new RegionId("us-west-2")));
                    return Wired.inspector(session).node();
                });
    }

    @Test
    void link() {
        Pictures.draw(
                "inspector-link",
                320,
                800,
                () -> {
                    PlanSession session = OpenPlans.session("storefront", new HeardNotices());
                    Link link = session.snapshotProperty().get().topology().links().getFirst();
                    session.select(new Selection(Set.of(), Set.of(LinkKey.of(link)), null));
                    return Wired.inspector(session).node();
                });
    }
}
