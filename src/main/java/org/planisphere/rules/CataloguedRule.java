package org.planisphere.rules;

/// A rule with its page, whatever it needs to judge a plan.
public sealed interface CataloguedRule permits Rule, ComputedRule {
    RuleInfo info();
}
