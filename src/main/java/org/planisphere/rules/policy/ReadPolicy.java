package org.planisphere.rules.policy;

import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Policy;

/// A policy that was understood.
///
/// @param scope what it is asked of
record ReadPolicy(Policy policy, Reading.Understood when, PolicyText message, Scope scope) {
    /// Reads a policy.
    ///
    /// @throws Misread if its expression or its message means nothing
    static ReadPolicy of(Policy policy) throws Misread {
        Place whenPlace = policy.place().child("when");
        Reading.Understood when =
                switch (Language.read(policy.when())) {
                    case Reading.Refused(Fault fault) -> throw new Misread(whenPlace, fault);
                    case Reading.Understood understood -> understood;
                };
        if (!when.tree().getResultType().equals(SimpleType.BOOL)) {
            throw new Misread(
                    whenPlace,
                    new Fault(
                            0,
                            "the expression is not true or false",
                            "Compare its value, such as zones < 3."));
        }
        Place messagePlace = policy.place().child("message");
        PolicyText message = PolicyText.read(policy.message(), messagePlace);
        List<ValuePath> inMessage = message.slots().stream().map(PolicyText.Slot::path).toList();
        List<ValuePath> all = Stream.concat(when.paths().stream(), inMessage.stream()).toList();
        ValuePath second = secondItem(all);
        if (second != null) {
            throw new Misread(
                    when.paths().contains(second) ? whenPlace : messagePlace, bothAtOnce(second));
        }
        return new ReadPolicy(policy, when, message, scope(all));
    }

    private static Scope scope(List<ValuePath> paths) {
        return paths.stream()
                .map(path -> path.variable().scope())
                .max(Scope::compareTo)
                .orElse(Scope.PLAN);
    }

    /// The first value of another kind of item than the first one, such as a service beside a
    /// store.
    private static @Nullable ValuePath secondItem(List<ValuePath> paths) {
        List<ValuePath> items =
                paths.stream().filter(path -> path.variable().scope().isItem()).toList();
        return items.stream()
                .filter(it -> it.variable().scope() != items.getFirst().variable().scope())
                .findFirst()
                .orElse(null);
    }

    private static Fault bothAtOnce(ValuePath second) {
        return new Fault(
                second.offset(),
                "%s is a second thing to look at, and a policy looks at one at a time"
                        .formatted(second.variable().name()),
                "Ask about the others with stores.exists(s, …), services.exists(s, …) or"
                        + " networking.connectivity.exists(c, …).");
    }
}
