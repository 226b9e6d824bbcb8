package org.planisphere.workbench.inspector;

import java.util.Optional;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.topology.Link;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;

/// What the inspector is about.
sealed interface Subject {
    /// Its name.
    String title();

    /// A word or two about it.
    String note();

    /// Where its text starts.
    Place place();

    record OfRegion(RegionForm form, Place place) implements Subject {
        @Override
        public String title() {
            return form.id().value();
        }

        @Override
        public String note() {
            return form.identity().where();
        }
    }

    record OfLink(LinkForm form, Place place) implements Subject {
        @Override
        public String title() {
            return form.key().from() + " → " + form.key().to();
        }

        @Override
        public String note() {
            return LinkNames.of(form.key().kind());
        }
    }

    /// No single thing: the plan itself.
    ///
    /// @param selected how many things are selected
    record OfPlan(String title, int regions, int links, int selected, Place place)
            implements Subject {
        @Override
        public String note() {
            return selected > 1 ? selected + " selected" : "";
        }
    }

    /// What a selection is about.
    static Subject of(Snapshot snapshot, Facts facts, Selection selection) {
        Optional<Region> region = selection.onlyRegion().flatMap(snapshot.plan()::region);
        if (region.isPresent()) {
            return new OfRegion(RegionForm.of(snapshot, facts, region.get()), region.get().root());
        }
        Optional<Link> link = selection.onlyLink().flatMap(snapshot::link);
        if (link.isPresent()) {
            return new OfLink(
                    LinkForm.of(snapshot, facts, link.get()), link.get().places().getFirst());
        }
        return new OfPlan(
                snapshot.plan().name(),
                snapshot.plan().regions().size(),
                snapshot.topology().links().size(),
                selection.regions().size() + selection.links().size(),
                snapshot.plan().root());
    }
}
