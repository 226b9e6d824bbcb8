package org.planisphere.rules.type;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about what the type promises, by number.
public final class TypeRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new ReadOnlyWritesRule(),
                    new RequiredServicesRule(),
                    new FullCountRule(),
                    new FullMeshPathRule(),
                    new ReadOnlyLinksRule(),
                    new ExclusionReasonRule(),
                    new PlacementRule(),
                    new FailoverTypeRule(),
                    new OnePrimaryRule(),
                    new DisguiseRule(),
                    new NothingToReadRule(),
                    new DependencyRule(),
                    new CopyRule(),
                    new OfferRule());

    private TypeRules() {}
}
