package org.planisphere.artifact.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Place;

class SchemaHelpTest {
    @Test
    void everyKeyOfEachFormatHasItsHelpAndNoHelpIsLeftOver() {
        Set<String> keys = new TreeSet<>();
        collect("artifact", RegionSchema.ARTIFACT, keys);
        collect("plan", PlanSchema.PLAN, keys);
        collect("model", ModelSchema.MODEL, keys);

        assertThat(new TreeSet<>(SchemaHelp.paths())).isEqualTo(keys);
    }

    @Test
    void theHelpOfAListItemIsThatOfItsKey() {
        assertThat(SchemaHelp.at(new Place("regions/a.yaml", "/networking/subnets/3/cidr")))
                .contains("IPv4 block of the subnet, inside a block of the network.");
    }

    @Test
    void anArtifactWrittenIntoThePlanHasTheHelpOfAnArtifact() {
        assertThat(SchemaHelp.at(new Place("plan.yaml", "/regions/0/artifact/region/zones")))
                .isEqualTo(SchemaHelp.at(new Place("regions/a.yaml", "/region/zones")))
                .isPresent();
    }

    @Test
    void aChosenKeyIsNoPartOfThePath() {
        assertThat(SchemaHelp.at(new Place("a.yaml", "/phases/network/gates/0/check")))
                .contains("What is checked.");
    }

    @Test
    void whatNothingReadsHasNoHelp() {
        assertThat(SchemaHelp.at(new Place("a.yaml", "/region/colour"))).isEmpty();
    }

    private static void collect(String path, Kind kind, Set<String> keys) {
        switch (kind) {
            case Kind.Fields fields -> {
                for (Field field : fields.fields()) {
                    // A kind that stands inside itself is known by its first key.
                    boolean known = !keys.add(path + "." + field.key());
                    if (!known && !field.kind().equals(RegionSchema.ARTIFACT)) {
                        collect(path + "." + field.key(), field.kind(), keys);
                    }
                }
                switch (fields.choice()) {
                    case null -> {}
                    case Choice.ByKey by -> by.ways().forEach(way -> collect(path, way, keys));
                    case Choice.ByWord by ->
                            by.ways()
                                    .forEach(
                                            way ->
                                                    collect(
                                                            path + "." + way.word(),
                                                            way.keys(),
                                                            keys));
                }
            }
            case Kind.Listing list -> collect(path, list.item(), keys);
            case Kind.Entries entries -> collect(path, entries.value(), keys);
            case Kind.Shorthand shorthand -> collect(path, shorthand.object(), keys);
            case Kind.OneOrMany either -> collect(path, either.many(), keys);
            case Kind.WordOr either -> collect(path, either.other(), keys);
            case Kind.Named named -> collect(named.help(), named.kind().get(), keys);
            default -> {}
        }
    }
}
