package org.planisphere.cli.modelfile;

import java.util.Optional;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Span;
import org.planisphere.model.Place;

/// The text of a model file and where things stand in it.
///
/// @param file as messages call it
record ModelText(String file, YamlDocument document) {
    static final Span START = new Span(0, 0, 1, 1);

    Optional<YamlNode> node(Place place) {
        return document.node(place.pointer());
    }

    /// Where a value stands.
    Span value(Place place) {
        return node(place).map(YamlNode::span).orElse(START);
    }

    /// Where the key of a value stands; the value itself, if it is one of a list.
    Span key(Place place) {
        return document.entry(place.pointer())
                .map(Entry::key)
                .map(YamlNode::span)
                .orElseGet(() -> place.pointer().isEmpty() ? START : value(place));
    }

    ModelFileException refused(Span at, String problem, String advice) {
        return new ModelFileException(file, at, problem, advice);
    }
}
