package org.planisphere.artifact.schema;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;

/// Holds one value that somebody typed or pasted against what belongs at its place, by the check
/// that reads whole files.
public final class OneValue {
    private static final Place HERE = new Place("pasted.yaml", "");

    private OneValue() {}

    /// Why a value cannot stand where something of a kind belongs, as a sentence; empty where it
    /// can.
    ///
    /// @param yaml the value as it would be written
    public static Optional<String> refuse(Kind kind, String yaml) {
        try {
            YamlDocument document = YamlParser.parse("value: " + yaml + "\n");
            Kind.Fields around = new Kind.Fields(List.of(new Field("value", kind, true)));
            return SchemaCheck.check(document.root(), around, HERE).observations().stream()
                    .map(OneValue::words)
                    .findFirst();
        } catch (YamlRefusedException refused) {
            return Optional.of("%s cannot be written: %s.".formatted(yaml, refused.problem()));
        }
    }

    private static String words(Observation observation) {
        return switch (observation) {
            case Observation.WrongKind wrong ->
                    "%s is not %s.".formatted(wrong.found(), wrong.expected());
            case Observation.NoBlock no ->
                    "'%s' is no address block: %s.".formatted(no.text(), no.why());
            case Observation.NotAllowed not ->
                    "'%s' is not one of %s.%s"
                            .formatted(
                                    not.text(),
                                    String.join(", ", not.allowed()),
                                    not.nearest() == null
                                            ? ""
                                            : " Did you mean %s?".formatted(not.nearest()));
            case Observation.Ambiguous ambiguous ->
                    "Some programs read '%s' as %s."
                            .formatted(ambiguous.text(), ambiguous.readAs());
            case Observation.LooksSecret secret ->
                    "This looks like %s, and the plan goes to git.".formatted(secret.kind());
            case Observation.Missing _,
                    Observation.Unreadable _,
                    Observation.NewerFormat _,
                    Observation.UnknownKey _,
                    Observation.Excluded _,
                    Observation.Undecided _,
                    Observation.MissingFile _,
                    Observation.ListedTwice _,
                    Observation.NoRegion _ ->
                    "This cannot stand here.";
        };
    }
}
