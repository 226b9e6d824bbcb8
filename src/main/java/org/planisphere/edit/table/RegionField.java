package org.planisphere.edit.table;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.schema.Field;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.OneValue;
import org.planisphere.artifact.schema.RegionSchema;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.RenameRegion;
import org.planisphere.edit.SetField;
import org.planisphere.edit.SetList;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// A field of a Region Artifact that holds one value, or a list of plain ones, and so can be a
/// column.
///
/// @param pointer below the root of a region, such as `/networking/vpc_cidr`
public record RegionField(String pointer, Kind kind) {
    private static final String NAME = "/region/name";

    /// Words that are written in capitals.
    private static final Set<String> SHORT_FORMS =
            Set.of(
                    "vpc", "cidr", "cidrs", "nat", "rps", "rto", "rpo", "slo", "p99", "ms", "dns",
                    "ttl", "cdn", "waf", "iac", "ipv6");

    private static final List<String> FIRST_SHOWN =
            List.of(
                    NAME,
                    "/region/type",
                    "/region/purpose",
                    "/region/zones",
                    "/networking/vpc_cidr",
                    "/capacity/peak_rps",
                    "/capacity/capacity_rps",
                    "/reliability/rto",
                    "/reliability/rpo",
                    "/cost/budget_monthly");

    /// Every such field, in the order of the format.
    public static List<RegionField> all() {
        List<RegionField> all = new ArrayList<>();
        collect(RegionSchema.ARTIFACT, "", all);
        all.removeIf(field -> field.pointer().equals("/schema"));
        return List.copyOf(all);
    }

    /// The columns that a table starts with.
    public static List<RegionField> firstShown() {
        return all().stream().filter(field -> FIRST_SHOWN.contains(field.pointer())).toList();
    }

    private static void collect(Kind.Fields fields, String pointer, List<RegionField> all) {
        for (Field field : fields.fields()) {
            String below = pointer + "/" + field.key();
            if (field.kind() instanceof Kind.Fields inner) {
                collect(inner, below, all);
            } else if (isPlain(field.kind())) {
                all.add(new RegionField(below, field.kind()));
            }
        }
    }

    private static boolean isPlain(Kind kind) {
        return switch (kind) {
            case Kind.Text _,
                    Kind.Quantity _,
                    Kind.Truth _,
                    Kind.Words _,
                    Kind.Span _,
                    Kind.Date _,
                    Kind.Block _ ->
                    true;
            case Kind.OneOrMany either -> isPlain(either.one());
            case Kind.WordOr either -> isPlain(either.other());
            case Kind.Named named -> isPlain(named.kind().get());
            case Kind.Listing list ->
                    list.item() instanceof Kind.Text
                            || list.item() instanceof Kind.Words
                            || list.item() instanceof Kind.Block;
            case Kind.Fields _, Kind.Entries _, Kind.Shorthand _, Kind.Free _ -> false;
        };
    }

    /// The keys on the way to it, as a person reads them: `networking · vpc cidr`.
    public String title() {
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(key -> key.replace('_', ' '))
                .collect(Collectors.joining(" · "));
    }

    /// Its last key, for the head of a column.
    public String shortTitle() {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// Its last key as the head of a column writes it: `VPC CIDR`, `Peak RPS`.
    public String heading() {
        String words =
                Arrays.stream(shortTitle().split(" ", -1))
                        .map(word -> SHORT_FORMS.contains(word) ? word.toUpperCase(ROOT) : word)
                        .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(ROOT) + words.substring(1);
    }

    /// Whether cells of it are numbers, which stand right and sort by size.
    public boolean isFigure() {
        return kind instanceof Kind.Quantity
                || (kind instanceof Kind.OneOrMany either && either.one() instanceof Kind.Quantity);
    }

    public Place in(Region region) {
        return region.at(pointer);
    }

    /// What a region says in this field; empty where it says nothing.
    public String text(ParsedPlan parsed, Region region) {
        return parsed.node(in(region)).map(RegionField::text).orElse("");
    }

    private static String text(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar.isNull() ? "" : scalar.text();
            case Sequence list ->
                    list.items().stream().map(RegionField::text).collect(Collectors.joining(", "));
            case Mapping mapping -> mapping.get("name").map(RegionField::text).orElse("");
        };
    }

    /// Why a text cannot stand in this field, as a sentence; empty where it can. Nothing can always
    /// stand there, except for a name and a type.
    public Optional<String> refuse(String text) {
        if (text.isBlank()) {
            return pointer.equals(NAME) || pointer.equals("/region/type")
                    ? Optional.of("A region needs a %s.".formatted(shortTitle()))
                    : Optional.empty();
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            return Optional.of("A cell of several lines cannot be one value.");
        }
        String yaml =
                isList(text)
                        ? items(text).stream()
                                .map(item -> ScalarText.of(item, true))
                                .collect(Collectors.joining(", ", "[", "]"))
                        : new SetField(new Place("pasted.yaml", "/value"), text).written(kind);
        return OneValue.refuse(kind, yaml);
    }

    /// The edit that writes a text into this field of a region.
    public PlanEdit edit(Region region, String text) {
        if (pointer.equals(NAME)) {
            return new RenameRegion(region.id(), new RegionId(text.strip()));
        }
        return isList(text) && !text.isBlank()
                ? new SetList(in(region), items(text))
                : new SetField(in(region), text);
    }

    private boolean isList(String text) {
        return kind instanceof Kind.Listing
                || (kind instanceof Kind.OneOrMany && text.indexOf(',') >= 0);
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }
}
