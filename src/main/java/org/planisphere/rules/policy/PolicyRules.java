package org.planisphere.rules.policy;

import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Policy;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RuleFamily;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.syntax.AllowedValueRule;

/// Holds a plan against the organisation's own rules.
public final class PolicyRules {
    /// How many policies one plan may have.
    static final int MOST_POLICIES = 200;

    private static final Pattern ABSENT = Pattern.compile(".*key '([^']*)' is not present.*");

    private static final RuleInfo VALUES = RulePage.read(AllowedValueRule.class, "SYN-003");

    private final Plan plan;
    private final Work work;
    private final List<Finding> findings = new ArrayList<>();

    private PolicyRules(Plan plan, Work work) {
        this.plan = plan;
        this.work = work;
    }

    /// What the policies of a plan have to say, policy by policy.
    public static List<Finding> check(Plan plan) {
        return check(plan, new Work(Work.MOST_STEPS));
    }

    static List<Finding> check(Plan plan, Work work) {
        PolicyRules rules = new PolicyRules(plan, work);
        Set<String> ids = new HashSet<>();
        List<Policy> policies = plan.governance().policies();
        for (Policy policy : policies.subList(0, Math.min(policies.size(), MOST_POLICIES))) {
            String objection = idFault(policy, ids);
            if (objection != null) {
                rules.findings.add(
                        VALUES.at(policy.place().child("id"))
                                .says("%s: %s".formatted(policy.id(), objection))
                                .advises("Give it an id of your own, such as ORG-001.")
                                .done());
            } else {
                rules.hold(policy);
            }
        }
        if (policies.size() > MOST_POLICIES) {
            Policy first = policies.get(MOST_POLICIES);
            rules.misread(
                    first,
                    first.place(),
                    new Fault(
                            0,
                            "a plan has at most %d policies; this one and those behind it are not"
                                            .formatted(MOST_POLICIES)
                                    + " asked",
                            "Join some of them with ||."));
        }
        return rules.findings;
    }

    private static @Nullable String idFault(Policy policy, Set<String> ids) {
        Optional<RuleFamily> ours = RuleFamily.find(policy.id());
        if (ours.isPresent()) {
            return "%s- stands for rules of Planisphere".formatted(ours.get());
        }
        return ids.add(policy.id()) ? null : "another policy has this id";
    }

    private void hold(Policy policy) {
        try {
            ReadPolicy read = ReadPolicies.of(policy);
            for (Subject subject : read.scope().subjects(plan).toList()) {
                ask(read, subject);
            }
        } catch (Misread misread) {
            misread(policy, misread.place(), misread.fault());
        }
    }

    private void ask(ReadPolicy read, Subject subject) throws Misread {
        try {
            Object broken =
                    Language.evaluate(
                            read.when().tree(),
                            Language.values(read.when().paths(), subject),
                            work);
            if (work.isSpent()) {
                throw tooLong(read.policy());
            }
            if (broken.equals(true)) {
                findings.add(finding(read, subject));
            }
        } catch (CelEvaluationException failed) {
            if (work.isSpent()) {
                throw tooLong(read.policy());
            }
            Fault fault = failure(failed);
            if (fault != null) {
                throw new Misread(read.policy().place().child("when"), fault);
            }
            findings.add(undecided(read, subject, failed.getMessage()));
        }
    }

    private static Misread tooLong(Policy policy) {
        return new Misread(
                policy.place().child("when"),
                new Fault(
                        0,
                        "the policies of this plan work longer than %,d steps"
                                .formatted(Work.MOST_STEPS),
                        "Do not hold lists inside lists against each other."));
    }

    private static Finding finding(ReadPolicy read, Subject subject) {
        RuleInfo info = PolicyPage.of(read.policy());
        FindingDraft draft =
                info.at(region(subject), place(read, subject))
                        .says(sentence(read, subject))
                        .advises(info.advice());
        Set<String> told = new HashSet<>();
        for (ValuePath path : read.when().paths()) {
            if (!(path.variable().type() instanceof ValueType.Thing && path.field().isEmpty())
                    && told.add(path.text())) {
                path.value(subject)
                        .ifPresent(
                                value ->
                                        draft.because(
                                                path.text(),
                                                PolicyText.shown(value),
                                                path.place(subject)));
            }
        }
        return draft.done();
    }

    private static String sentence(ReadPolicy read, Subject subject) {
        String message = read.message().about(subject).strip();
        return message.isEmpty() ? read.policy().id() + " is broken" : message;
    }

    /// The last value that the expression names, because people write the case before the demand.
    private static Place place(ReadPolicy read, Subject subject) {
        List<ValuePath> paths =
                read.when().paths().stream()
                        .filter(
                                path ->
                                        read.scope() == Scope.PLAN
                                                || path.variable().scope() != Scope.PLAN)
                        .toList();
        return paths.isEmpty() ? subject.place() : paths.getLast().place(subject);
    }

    private static @Nullable RegionId region(Subject subject) {
        return Optional.ofNullable(subject.region()).map(Region::id).orElse(null);
    }

    private static Finding undecided(ReadPolicy read, Subject subject, @Nullable String why) {
        RuleInfo info = PolicyPage.of(read.policy());
        Matcher absent = ABSENT.matcher(why == null ? "" : why);
        boolean isAbsent = absent.matches();
        Severity severity = info.severity() == Severity.ERROR ? Severity.WARNING : info.severity();
        return info.at(region(subject), place(read, subject))
                .weighing(severity)
                .says(
                        "%s cannot be decided for %s: %s"
                                .formatted(
                                        info.id(),
                                        subject.name(),
                                        isAbsent
                                                ? absent.group(1) + " is not written there"
                                                : "its numbers cannot be calculated with"))
                .advises(
                        isAbsent
                                ? "Write it, or ask with has(…) before it is used."
                                : "Keep it from dividing by 0 and from numbers beyond 64 bits.")
                .done();
    }

    /// What is wrong with the expression itself; null where only this subject lacks something.
    private static @Nullable Fault failure(CelEvaluationException failed) {
        return switch (failed.getErrorCode()) {
            case ATTRIBUTE_NOT_FOUND, DIVIDE_BY_ZERO, NUMERIC_OVERFLOW, INDEX_OUT_OF_BOUNDS -> null;
            case ITERATION_BUDGET_EXCEEDED ->
                    new Fault(
                            0,
                            "the expression looks at more than %,d items"
                                    .formatted(Language.MOST_ITEMS),
                            "Do not hold lists inside lists against each other.");
            case INTERNAL_ERROR,
                    DUPLICATE_ATTRIBUTE,
                    INVALID_ARGUMENT,
                    OVERLOAD_NOT_FOUND,
                    AMBIGUOUS_OVERLOAD,
                    TYPE_NOT_FOUND,
                    BAD_FORMAT ->
                    new Fault(
                            0,
                            "the expression cannot be worked out: "
                                    + FaultWords.shown(String.valueOf(failed.getMessage())),
                            "Check the patterns, dates and durations in it.");
        };
    }

    private void misread(Policy policy, Place place, Fault fault) {
        RuleInfo info = PolicyPage.of(policy);
        findings.add(
                info.at(place)
                        .weighing(Severity.ERROR)
                        .says("%s: %s".formatted(info.id(), fault.sentence()))
                        .advises(fault.advice())
                        .done());
    }
}
