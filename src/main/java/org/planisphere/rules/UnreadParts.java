package org.planisphere.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.finding.Finding;

/// The parts of a plan that its reader refused. What other rules would say about them, or about
/// what seems to be missing because of them, is about nothing that anybody wrote: the reader's own
/// finding stands alone until it is mended.
final class UnreadParts {
    /// Keys without which an item of a list is not read.
    private static final Set<String> NAMING =
            Set.of("name", "role", "type", "target", "cidr", "item", "rule", "region", "service");

    /// Rules that add up what all regions say in a part.
    private static final Map<String, Set<String>> SUMS =
            Map.of(
                    "/routing", Set.of("PHS-006", "REL-013"),
                    "/reliability", Set.of("REL-018"),
                    "/data", Set.of("DAT-024"),
                    "/observability", Set.of("MVP-002"),
                    "/delivery", Set.of("GOV-001", "GOV-006"),
                    "/networking/connectivity",
                            Set.of("TOP-005", "TOP-018", "TOP-019", "TYP-004", "TYP-012"));

    /// Rules that look for something in any region of the plan.
    private static final Set<String> SEARCHES =
            Set.of("TYP-009", "PHS-006", "REL-013", "REL-018", "DAT-024");

    /// @param region whose part it is, null where it belongs to the plan
    private record Part(Place place, @Nullable Region region, String pointer) {
        /// Whether it is the list of this item, or the item's, that a finding is about.
        boolean holds(Place other) {
            return other.file().equals(place.file())
                    && (isAtOrBelow(other.pointer(), place.pointer()) || isListOf(other));
        }

        private boolean isListOf(Place list) {
            Place item = NAMING.contains(place.lastStep()) ? place.parent() : place;
            return isIndex(item.lastStep()) && item.parent().pointer().equals(list.pointer());
        }

        /// The part, or the list that lacks an item because of it, below the root of its region.
        String lacking() {
            return pointer.replaceFirst("/[0-9]+(/[^/]*)?$", "");
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<Pattern> names = new ArrayList<>();
    private final Plan plan;

    private UnreadParts(Plan plan) {
        this.plan = plan;
        plan.observations().forEach(noticed -> refused(noticed).ifPresent(this::add));
        for (String file : plan.unreadFiles()) {
            names.add(word(file.replaceAll("^.*/|\\.[^.]*$", "")));
        }
    }

    /// The findings that are about what was read.
    static List<Finding> left(Plan plan, List<Finding> findings) {
        UnreadParts unread = new UnreadParts(plan);
        return unread.parts.isEmpty() && unread.names.isEmpty()
                ? findings
                : findings.stream().filter(finding -> !unread.explains(finding)).toList();
    }

    private static Optional<Place> refused(Observation noticed) {
        return switch (noticed) {
            case Observation.WrongKind wrong -> Optional.of(wrong.place());
            case Observation.NoBlock no -> Optional.of(no.place());
            case Observation.NotAllowed not -> Optional.of(not.place());
            case Observation.Missing missing -> Optional.of(missing.place().child(missing.key()));
            case Observation.Unreadable _,
                    Observation.NewerFormat _,
                    Observation.UnknownKey _,
                    Observation.Excluded _,
                    Observation.Undecided _,
                    Observation.Ambiguous _,
                    Observation.LooksSecret _,
                    Observation.ListedTwice _,
                    Observation.NoRegion _,
                    Observation.MissingFile _ ->
                    Optional.empty();
        };
    }

    private void add(Place place) {
        Region region =
                plan.regions().stream()
                        .filter(it -> it.root().file().equals(place.file()))
                        .filter(it -> isAtOrBelow(place.pointer(), it.root().pointer()))
                        .findFirst()
                        .orElse(null);
        int root = region == null ? 0 : region.root().pointer().length();
        parts.add(new Part(place, region, place.pointer().substring(root)));
    }

    private boolean explains(Finding finding) {
        if (finding.rule().startsWith("SYN-")) {
            return false;
        }
        return parts.stream().anyMatch(part -> explains(part, finding))
                || (!names.isEmpty() && SEARCHES.contains(finding.rule()))
                || names.stream().anyMatch(name -> name.matcher(finding.message()).find());
    }

    private static boolean explains(Part part, Finding finding) {
        return part.holds(finding.place())
                || SUMS.entrySet().stream()
                        .filter(
                                sum ->
                                        isAtOrBelow(sum.getKey(), part.lacking())
                                                || isAtOrBelow(part.lacking(), sum.getKey()))
                        .anyMatch(sum -> sum.getValue().contains(finding.rule()))
                || isTheOtherEnd(part, finding);
    }

    /// Whether another region's finding in the same part names the region that cannot be read
    /// there.
    private static boolean isTheOtherEnd(Part part, Finding finding) {
        Region region = part.region();
        return region != null
                && !region.id().equals(finding.region())
                && finding.place().pointer().contains(part.lacking())
                && word(region.id().value()).matcher(finding.message()).find();
    }

    private static boolean isIndex(String step) {
        return step.matches("[0-9]+");
    }

    private static boolean isAtOrBelow(String pointer, String above) {
        return pointer.equals(above) || pointer.startsWith(above + "/");
    }

    /// A name as a word of its own: `us-east-1`, and not that of `us-east-10`.
    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])");
    }
}
