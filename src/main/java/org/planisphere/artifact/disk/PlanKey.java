package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The name under which the user's data folder keeps what belongs to a plan.
final class PlanKey {
    private static final int DIGITS = 16;

    private PlanKey() {}

    /// The same for every way that leads to the plan, links included.
    static String of(Path place) {
        byte[] name = real(place).toString().getBytes(StandardCharsets.UTF_8);
        return Sha256.of(name).substring(0, DIGITS);
    }

    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException notThereYet) {
            return place.toAbsolutePath().normalize();
        }
    }
}
