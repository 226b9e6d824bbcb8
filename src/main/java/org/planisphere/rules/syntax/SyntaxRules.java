package org.planisphere.rules.syntax;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about the file, by number.
public final class SyntaxRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new ReadableFileRule(),
                    new RequiredKeyRule(),
                    new AllowedValueRule(),
                    new UnknownKeyRule(),
                    new ServiceTwiceRule(),
                    new AmbiguousScalarRule(),
                    new UniqueRegionRule(),
                    new SectionsRule(),
                    new SecretRule(),
                    new SchemaLineRule());

    private SyntaxRules() {}
}
