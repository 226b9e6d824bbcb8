package org.planisphere.rules.topology;

import static org.planisphere.model.finding.Severity.INFO;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Site;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.CreateFile;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A connection to something that is neither a region nor a site of the plan.
public final class KnownTargetRule implements NeighborRule {
    private static final RuleInfo RULE = RulePage.read(KnownTargetRule.class, "TOP-001");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking().connectivity();
    }

    @Override
    public boolean looksAtNotes() {
        return true;
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return plan.observations().stream()
                .map(noticed -> noticed.place().file())
                .filter(file -> plan.region(name(file)).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Declared.of(region)
                .filter(link -> !link.pointsAtItself())
                .filter(link -> link.target(plan).isEmpty() && link.site(plan).isEmpty())
                .filter(link -> !plan.isBeingWritten(link.connection().targetRegion()))
                .map(link -> finding(plan, facts, link));
    }

    private static String name(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : name;
    }

    private static Finding finding(Plan plan, Facts facts, Declared link) {
        Place place = link.connection().place().child("target");
        String target = link.connection().target();
        if (plan.standalone()) {
            return RULE.at(link.region(), place)
                    .weighing(INFO)
                    .says("%s is not known here: this file was opened alone".formatted(target))
                    .advises("Open the plan to check the other end of this link.")
                    .done();
        }
        FindingDraft draft =
                RULE.at(link.region(), place).advises("Add the region, or correct the name.");
        boolean exists =
                facts.regions().find(link.region().provider(), new RegionId(target)).isPresent();
        if (exists) {
            draft.fix(stub(plan, link));
        }
        draft.saysOf(place, target, others(plan, link), "%s is not in this plan".formatted(target));
        return exists ? draft.done() : draft.fix(stub(plan, link)).done();
    }

    /// What a connection of a region may end at.
    private static List<String> others(Plan plan, Declared link) {
        return Stream.concat(
                        plan.regions().stream()
                                .filter(region -> !region.id().equals(link.region().id()))
                                .map(region -> region.id().value()),
                        plan.addressPlan().sites().stream().map(Site::name))
                .toList();
    }

    private static Fix stub(Plan plan, Declared link) {
        String target = link.connection().target();
        String home = link.connection().place().file();
        String folder = home.contains("/") ? home.substring(0, home.lastIndexOf('/')) : "regions";
        String file = folder + "/" + target + ".yaml";
        String text =
                """
                schema: planisphere/region/v1
                region:
                  name: %s
                  type: lightweight
                  provider: %s
                """
                        .formatted(YamlText.scalar(target), link.region().provider());
        CreateFile create = new CreateFile(file, text);
        return new Fix(
                "Add a lightweight region " + target,
                plan.hasFile()
                        ? List.of(create, new Append(plan.root().child("regions"), listing(file)))
                        : List.of(create));
    }

    private static String listing(String file) {
        return new YamlText.Mapping().text("file", file).toString();
    }
}
