package org.planisphere.cli.modelfile;

import org.planisphere.simulation.modelfile.calculate.Availability;
import org.planisphere.simulation.modelfile.calculate.Calculation;

/// Reads how the parts of a system make up the whole.
final class AvailabilityInputs {
    private AvailabilityInputs() {}

    static Calculation read(ModelMapping in) throws ModelFileException {
        String structure = in.oneOf("serial", "parallel", "k_of_n", "common_cause", "failover");
        return new Availability(
                switch (structure) {
                    case "serial" -> new Availability.Serial(in.numbers("serial"));
                    case "parallel" -> new Availability.Parallel(in.numbers("parallel"));
                    default -> {
                        ModelMapping inputs = in.mapping(structure);
                        yield inputs.checked(() -> ofEqualParts(structure, inputs));
                    }
                });
    }

    private static Availability.Structure ofEqualParts(String structure, ModelMapping in) {
        return switch (structure) {
            case "k_of_n" -> new Availability.KOfN(in.count("k"), in.count("n"), in.number("a"));
            case "common_cause" ->
                    new Availability.CommonCause(in.number("u"), in.number("beta"), in.count("n"));
            default ->
                    new Availability.Failover(
                            in.number("events_per_year"),
                            in.number("success"),
                            in.number("failover_min"),
                            in.number("repair_min"));
        };
    }
}
