package org.planisphere.artifact.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.AmbiguousText;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.model.Cidr;
import org.planisphere.model.CidrFault;
import org.planisphere.model.Nearest;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;

/// Holds one written value against a kind that is one value.
final class ScalarCheck {
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile(
                    "[-+]?((0|[1-9][0-9]{0,30})(\\.[0-9]{0,30})?|\\.[0-9]{1,30})([eE][-+]?[0-9]{1,3})?");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern FORMAT =
            Pattern.compile("(planisphere/[a-z]+)/v([1-9][0-9]{0,8})");

    private static final List<String> TRUTHS = List.of("true", "false");

    private final List<Observation> observations;

    /// @param observations where what does not fit is added
    ScalarCheck(List<Observation> observations) {
        this.observations = observations;
    }

    /// The value, null where it does not fit or where a kind is not one value.
    @Nullable Value value(Scalar scalar, Kind kind, Place place) {
        return switch (kind) {
            case Kind.Text text -> text(scalar, text, place);
            case Kind.Words words -> word(scalar, words, place);
            case Kind.Quantity number -> number(scalar, number, place);
            case Kind.Truth _ -> truth(scalar, place);
            case Kind.Span span -> span(scalar, span, place);
            case Kind.Date _ -> date(scalar, kind, place);
            case Kind.Block block -> block(scalar, block, place);
            case Kind.Listing _,
                    Kind.Fields _,
                    Kind.Entries _,
                    Kind.Shorthand _,
                    Kind.OneOrMany _,
                    Kind.WordOr _,
                    Kind.Named _,
                    Kind.Free _ ->
                    null;
        };
    }

    @Nullable Value wrong(Scalar scalar, Kind kind, Place place) {
        String found = "'%s'".formatted(Quoted.of(scalar.text()));
        observations.add(
                new Observation.WrongKind(
                        place, found, kind.expected(), bare(scalar, kind, place)));
        return null;
    }

    /// The text that would fit: that of a quoted value without its quotes, or what somebody meant
    /// who wrote as people talk.
    private @Nullable String bare(Scalar scalar, Kind kind, Place place) {
        if (scalar.style() == YamlNode.Style.BLOCK) {
            return null;
        }
        String text = scalar.isPlain() ? Respelling.of(scalar.text(), kind) : scalar.text();
        if (text == null || (scalar.isPlain() && text.equals(scalar.text()))) {
            return null;
        }
        if (kind instanceof Kind.Fields) {
            return scalar.isPlain() ? text : null;
        }
        int known = observations.size();
        Scalar plain = new Scalar(text, YamlNode.Style.PLAIN, scalar.span());
        Value value = plain.isNull() ? null : value(plain, kind, place);
        boolean fits = value != null && observations.size() == known;
        observations.subList(known, observations.size()).clear();
        return fits ? text : null;
    }

    private @Nullable Value text(Scalar scalar, Kind.Text kind, Place place) {
        if (kind.form() != null && !kind.form().matcher(scalar.text()).matches()) {
            return wrong(scalar, kind, place);
        }
        observeAmbiguous(scalar, place);
        return new Value.Text(scalar.text());
    }

    private void observeAmbiguous(Scalar scalar, Place place) {
        if (scalar.isPlain()) {
            AmbiguousText.readAs(scalar.text())
                    .map(as -> new Observation.Ambiguous(place, Quoted.of(scalar.text()), as))
                    .ifPresent(observations::add);
        }
    }

    private @Nullable Value word(Scalar scalar, Kind.Words kind, Place place) {
        String text = scalar.text();
        if (kind.words().contains(text)) {
            observeAmbiguous(scalar, place);
            return new Value.Text(text);
        }
        if (kind.truthToo() && TRUTHS.contains(text)) {
            return new Value.Truth(text.equals("true"));
        }
        observations.add(
                newer(text, kind, place)
                        .orElseGet(
                                () ->
                                        new Observation.NotAllowed(
                                                place,
                                                Quoted.of(text),
                                                kind.words(),
                                                Nearest.to(text, kind.words()))));
        return null;
    }

    /// The name of a format of ours, with a higher number than the one we know.
    private static Optional<Observation> newer(String text, Kind.Words kind, Place place) {
        Matcher written = FORMAT.matcher(text);
        Matcher known = FORMAT.matcher(kind.words().getLast());
        return written.matches() && known.matches() && written.group(1).equals(known.group(1))
                ? Optional.of(
                        new Observation.NewerFormat(
                                place,
                                Integer.parseInt(written.group(2)),
                                Integer.parseInt(known.group(2))))
                : Optional.empty();
    }

    private @Nullable Value number(Scalar scalar, Kind.Quantity kind, Place place) {
        if (!scalar.isPlain() || !PLAIN_NUMBER.matcher(scalar.text()).matches()) {
            return wrong(scalar, kind, place);
        }
        BigDecimal number = new BigDecimal(scalar.text());
        boolean fits =
                kind.holds(number.doubleValue())
                        && (!kind.whole() || number.stripTrailingZeros().scale() <= 0);
        return fits ? new Value.Quantity(number) : wrong(scalar, kind, place);
    }

    private @Nullable Value truth(Scalar scalar, Place place) {
        if (scalar.isPlain() && TRUTHS.contains(scalar.text())) {
            return new Value.Truth(scalar.text().equals("true"));
        }
        String meant =
                AmbiguousText.readAs(scalar.text())
                        .filter(as -> as.startsWith("the boolean "))
                        .map(as -> as.substring("the boolean ".length()))
                        .orElse(Nearest.to(scalar.text(), TRUTHS));
        observations.add(
                new Observation.NotAllowed(place, Quoted.of(scalar.text()), TRUTHS, meant));
        return null;
    }

    private @Nullable Value span(Scalar scalar, Kind.Span kind, Place place) {
        return Durations.parse(scalar.text())
                .filter(length -> !kind.aboveZero() || length.isPositive())
                .<Value>map(Value.Span::new)
                .orElseGet(() -> wrong(scalar, kind, place));
    }

    private @Nullable Value date(Scalar scalar, Kind kind, Place place) {
        return DATE.matcher(scalar.text()).matches()
                ? new Value.Text(scalar.text())
                : wrong(scalar, kind, place);
    }

    private @Nullable Value block(Scalar scalar, Kind.Block kind, Place place) {
        Optional<Cidr> cidr = Cidr.parse(scalar.text());
        if (cidr.isPresent() && (cidr.get().isIpv6() ? kind.ipv6() : kind.ipv4())) {
            return new Value.Block(cidr.get());
        }
        observations.add(
                new Observation.NoBlock(
                        place,
                        Quoted.of(scalar.text()),
                        cidr.map(ScalarCheck::otherVersion)
                                .orElseGet(() -> CidrFault.of(Quoted.of(scalar.text()))),
                        kind.expected()));
        return null;
    }

    private static String otherVersion(Cidr cidr) {
        return cidr.isIpv6()
                ? "it is of IPv6, and here IPv4 belongs"
                : "it is of IPv4, and here IPv6 belongs";
    }
}
