package org.planisphere.simulation.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.StoreRole;
import org.planisphere.simulation.result.ConflictRate;

/// Conflicts of stores that several regions write.
///
/// Two writers of rates a and b that see each other after d1 and d2 write the same of K equally
/// likely keys a·b·(d1 + d2)/K times a second before either knows of the other's write.
final class Conflicts {
    /// Keys of a store. An assumption of ours, until a plan can say.
    static final int KEYS = 1_000_000;

    private static final double SECONDS_PER_DAY = 86_400;

    private Conflicts() {}

    static List<ConflictRate> of(List<CopyOutcome> outcomes) {
        List<ConflictRate> rates = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            for (int j = i + 1; j < outcomes.size(); j++) {
                CopyOutcome there = outcomes.get(i);
                CopyOutcome back = outcomes.get(j);
                if (opposite(there.copy(), back.copy())) {
                    rates.add(
                            new ConflictRate(
                                    there.copy().store().name(),
                                    List.of(there.copy().from().id(), there.copy().to().id()),
                                    perDay(there, back)));
                }
            }
        }
        return rates;
    }

    private static boolean opposite(Copy there, Copy back) {
        return there.store().role() == StoreRole.MULTI_WRITER
                && back.store().role() == StoreRole.MULTI_WRITER
                && there.store().name().equals(back.store().name())
                && there.from().id().equals(back.to().id())
                && there.to().id().equals(back.from().id());
    }

    private static @Nullable Double perDay(CopyOutcome there, CopyOutcome back) {
        Double out = there.medianLagSeconds();
        Double in = back.medianLagSeconds();
        if (out == null || in == null) {
            return null;
        }
        double pairs =
                there.group().meanPerSecond() * back.group().meanPerSecond() * (out + in) / KEYS;
        return pairs * SECONDS_PER_DAY;
    }
}
