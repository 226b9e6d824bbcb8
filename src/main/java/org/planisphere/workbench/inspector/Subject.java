package org.planisphere.workbench.inspector;

import java.util.Optional;
import java.util.Set;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.topology.Link;
import org.planisphere.workbench.session.LinkKey;
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

    /// A region or link whose text cannot be read for the moment.
    ///
    /// @param line where reading stopped, first line is 1
    /// @param why what is wrong there and what to do, in sentences
    record OfUnread(String title, Place place, int line, String why) implements Subject {
        @Override
        public String note() {
            return "cannot be read now";
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
        Optional<Subject> unread = unread(snapshot, selection);
        if (unread.isPresent()) {
            return unread.get();
        }
        return new OfPlan(
                snapshot.plan().name(),
                snapshot.plan().regions().size(),
                snapshot.topology().links().size(),
                selection.regions().size() + selection.links().size(),
                snapshot.plan().root());
    }

    private static Optional<Subject> unread(Snapshot snapshot, Selection selection) {
        Optional<Subject> region =
                selection
                        .onlyRegion()
                        .flatMap(snapshot::unread)
                        .map(it -> unread(snapshot, it.id().value(), it));
        return region.or(
                () ->
                        selection
                                .onlyLink()
                                .flatMap(
                                        link ->
                                                snapshot.unread(link.from())
                                                        .or(() -> snapshot.unread(link.to()))
                                                        .map(it -> unread(snapshot, link, it))));
    }

    private static Subject unread(Snapshot snapshot, LinkKey link, Region end) {
        return unread(snapshot, link.from() + " → " + link.to(), end);
    }

    private static Subject unread(Snapshot snapshot, String title, Region region) {
        Optional<OfUnread> stopped =
                snapshot.plan().observations().stream()
                        .filter(Observation.Unreadable.class::isInstance)
                        .map(Observation.Unreadable.class::cast)
                        .filter(it -> it.place().file().equals(region.root().file()))
                        .findFirst()
                        .map(
                                it ->
                                        unread(
                                                snapshot,
                                                title,
                                                region.at("/region"),
                                                it.problem() + ". " + it.advice()));
        return stopped.or(() -> misnamed(snapshot, title, region))
                .orElseGet(
                        () ->
                                unread(
                                        snapshot,
                                        title,
                                        region.at("/region"),
                                        "A region needs a name and a type. Write both."));
    }

    /// What is wrong with the name or the type, without which nobody knows what the rest means.
    private static Optional<OfUnread> misnamed(Snapshot snapshot, String title, Region region) {
        Set<Place> heads =
                Set.of(
                        region.root(),
                        region.at("/region"),
                        region.at("/region/name"),
                        region.at("/region/type"));
        return snapshot.findings().stream()
                .filter(finding -> heads.contains(finding.place()))
                .findFirst()
                .map(it -> unread(snapshot, title, it.place(), it.message() + " " + it.advice()));
    }

    private static OfUnread unread(Snapshot snapshot, String title, Place place, String why) {
        return new OfUnread(title, place, snapshot.locate(place).line(), why);
    }
}
