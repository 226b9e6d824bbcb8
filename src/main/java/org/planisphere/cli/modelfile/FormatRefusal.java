package org.planisphere.cli.modelfile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.model.Observation;
import org.planisphere.model.Observation.Excluded;
import org.planisphere.model.Observation.Missing;
import org.planisphere.model.Observation.NewerFormat;
import org.planisphere.model.Observation.NotAllowed;
import org.planisphere.model.Observation.Undecided;
import org.planisphere.model.Observation.UnknownKey;
import org.planisphere.model.Observation.WrongKind;
import org.planisphere.model.Place;

/// Says what the table of the format does not let stand in a model file.
final class FormatRefusal {
    private final ModelText text;

    private FormatRefusal(ModelText text) {
        this.text = text;
    }

    /// The first refusal; empty where everything fits.
    static Optional<ModelFileException> first(ModelText text, List<Observation> observations) {
        FormatRefusal refusal = new FormatRefusal(text);
        return observations.stream().flatMap(it -> refusal.of(it).stream()).findFirst();
    }

    private Optional<ModelFileException> of(Observation observation) {
        return switch (observation) {
            case UnknownKey unknown -> Optional.of(unknown(unknown));
            case Excluded excluded -> Optional.of(excluded(excluded));
            case Missing missing -> Optional.of(missing(missing));
            case Undecided undecided -> Optional.of(undecided(undecided));
            case NotAllowed word -> Optional.of(notAllowed(word));
            case NewerFormat newer -> Optional.of(newer(newer));
            case WrongKind wrong -> Optional.of(wrong(wrong));
            // Of no matter to a file that nobody writes back and that names no other.
            case Observation.Ambiguous _,
                    Observation.LooksSecret _,
                    Observation.Unreadable _,
                    Observation.NoBlock _,
                    Observation.ListedTwice _,
                    Observation.NoRegion _,
                    Observation.MissingFile _ ->
                    Optional.empty();
        };
    }

    private ModelFileException unknown(UnknownKey unknown) {
        return text.refused(
                text.key(unknown.place()),
                "unknown key '%s'".formatted(Quoted.of(unknown.key())),
                unknown.nearest() == null
                        ? "The keys here are %s.".formatted(listed(unknown.known()))
                        : "Did you mean %s?".formatted(unknown.nearest()));
    }

    private ModelFileException excluded(Excluded excluded) {
        return text.refused(
                text.key(excluded.place()),
                "%s and %s exclude each other".formatted(excluded.other(), excluded.key()),
                "Keep one of them.");
    }

    private ModelFileException missing(Missing missing) {
        return text.refused(
                text.key(missing.place()),
                "%s is missing".formatted(missing.key()),
                missing.allowed().isEmpty()
                        ? "Add %s.".formatted(missing.key())
                        : "Add %s, one of %s.".formatted(missing.key(), listed(missing.allowed())));
    }

    private ModelFileException undecided(Undecided undecided) {
        return text.refused(
                text.key(undecided.place()),
                "one of %s is missing".formatted(listed(undecided.keys())),
                "Add the one that fits.");
    }

    private ModelFileException notAllowed(NotAllowed word) {
        return text.refused(
                text.value(word.place()),
                "%s must be one of %s; this is %s"
                        .formatted(name(word.place()), listed(word.allowed()), word.text()),
                word.nearest() == null
                        ? "Use one of them."
                        : "Did you mean %s?".formatted(word.nearest()));
    }

    private ModelFileException newer(NewerFormat newer) {
        return text.refused(
                text.value(newer.place()),
                "%s names version %d of the format; this program knows version %d"
                        .formatted(name(newer.place()), newer.written(), newer.known()),
                "Use a newer Planisphere.");
    }

    private ModelFileException wrong(WrongKind wrong) {
        String found =
                text.node(wrong.place())
                        .filter(node -> node instanceof Scalar scalar && !scalar.isNull())
                        .map(node -> Quoted.of(((Scalar) node).text()))
                        .orElse(wrong.found());
        return text.refused(
                text.value(wrong.place()),
                "%s must be %s; this is %s".formatted(name(wrong.place()), wrong.expected(), found),
                advice(wrong.bare(), found));
    }

    private static String advice(@Nullable String bare, String found) {
        if (bare == null) {
            return "Use a value that fits.";
        }
        return bare.equals(found) ? "Remove the quotes." : "Did you mean %s?".formatted(bare);
    }

    /// A value as messages call it: `mean`, or `entry 2 of quantiles`.
    private static String name(Place place) {
        String step = place.lastStep();
        return step.matches("\\d{1,9}")
                ? "entry %d of %s".formatted(Integer.parseInt(step) + 1, name(place.parent()))
                : step;
    }

    private static String listed(List<String> words) {
        return String.join(", ", words);
    }
}
