package org.planisphere.artifact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.binding.RegionBinder;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.PlanSchema;
import org.planisphere.artifact.schema.RegionSchema;
import org.planisphere.artifact.schema.SchemaCheck;
import org.planisphere.artifact.schema.Value;
import org.planisphere.artifact.yaml.Limits;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Region;

/// What one file says, by itself: the part of reading that is kept while its text stays the same.
///
/// @param document null where the text was refused
/// @param region the artifact, where the file is one with a name and a type
record ParsedFile(
        String path,
        String text,
        @Nullable YamlDocument document,
        Value.Fields values,
        Optional<Region> region,
        List<Observation> observations) {
    static ParsedFile read(String path, String text) {
        Place place = new Place(path, "");
        try {
            YamlDocument document = YamlParser.parse(text, Limits.maxBytes(path));
            return checked(path, text, document, place);
        } catch (YamlRefusedException refused) {
            return refused(
                    path,
                    text,
                    new FileRefusal(
                            refused.line(), refused.column(), refused.problem(), refused.advice()));
        }
    }

    static ParsedFile refused(String path, String text, FileRefusal why) {
        Place place = new Place(path, "");
        return new ParsedFile(
                path,
                text,
                null,
                new Value.Fields(place, Map.of()),
                Optional.empty(),
                List.of(
                        new Observation.Unreadable(
                                place, why.line(), why.column(), why.problem(), why.advice())));
    }

    private static ParsedFile checked(
            String path, String text, YamlDocument document, Place place) {
        boolean plan = path.equals(Workspace.PLAN_FILE);
        Kind.Fields kind = plan ? PlanSchema.PLAN : RegionSchema.ARTIFACT;
        SchemaCheck.Result result = SchemaCheck.check(document.root(), kind, place);
        Optional<Region> region =
                plan
                        ? Optional.empty()
                        : RegionBinder.bind(
                                result.fields(),
                                sections(document.root()),
                                at -> document.commentBehind(at.pointer()));
        return new ParsedFile(path, text, document, result.fields(), region, result.observations());
    }

    static Set<String> sections(Mapping root) {
        Set<String> keys = new TreeSet<>();
        root.entries().forEach(entry -> keys.add(entry.key().text()));
        return keys;
    }

    /// Whether it is meant as an artifact: it has the one key that each artifact has, or cannot be
    /// read at all.
    boolean looksLikeArtifact() {
        return document == null || document.root().entry("region").isPresent();
    }
}
