package org.planisphere.artifact.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Observation;
import org.planisphere.model.Observation.Ambiguous;
import org.planisphere.model.Observation.LooksSecret;
import org.planisphere.model.Observation.Missing;
import org.planisphere.model.Observation.NewerFormat;
import org.planisphere.model.Observation.NotAllowed;
import org.planisphere.model.Observation.UnknownKey;
import org.planisphere.model.Observation.WrongKind;
import org.planisphere.model.Place;

class SchemaCheckTest {
    private static final String HEAD = "region: {name: a, type: full}\n";

    private static Place at(String pointer) {
        return new Place("a.yaml", pointer);
    }

    private static List<Observation> check(String text) {
        try {
            return SchemaCheck.check(YamlParser.parse(text).root(), RegionSchema.ARTIFACT, at(""))
                    .observations();
        } catch (YamlRefusedException refused) {
            throw new IllegalArgumentException(text, refused);
        }
    }

    @Test
    void whatMustBeThereIsMissed() {
        assertThat(check("x-team: core\n"))
                .containsExactly(new Missing(at(""), "region", List.of()));
        assertThat(check("region: {name: a}\n"))
                .containsExactly(
                        new Missing(
                                at("/region"),
                                "type",
                                List.of("full", "lightweight", "read-only")));
    }

    @Test
    void unknownKeysAreKeptAndReportedUnlessTheyStartWithX() {
        assertThat(check(HEAD + "complience: {}\nx-jira: 1\nzebra: 1\n"))
                .containsExactly(
                        new UnknownKey(at("/complience"), "complience", "compliance"),
                        new UnknownKey(at("/zebra"), "zebra", null));
    }

    @Test
    void wordsAreSuggestedWithinTwoEdits() {
        assertThat(check("region: {name: a, type: ligthweight}\nnetworking: {nat: perzone}\n"))
                .containsExactly(
                        new NotAllowed(
                                at("/region/type"),
                                "ligthweight",
                                List.of("full", "lightweight", "read-only"),
                                "lightweight"),
                        new NotAllowed(
                                at("/networking/nat"),
                                "perzone",
                                List.of("none", "shared", "per-zone"),
                                "per-zone"));
    }

    @Test
    void textThatOtherReadersTakeForSomethingElseIsAmbiguous() {
        assertThat(
                        check(
                                """
                                region:
                                  name: NO
                                  type: full
                                  owner: on
                                  account: 010
                                  display_name: 10:20
                                  purpose: 2026-06-30
                                  tags: {a: 1.30, b: 1_000, c: 0x1F, d: .inf, e: 16, f: '1.30'}
                                """))
                .containsExactly(
                        new Ambiguous(at("/region/name"), "NO", "the boolean false"),
                        new Ambiguous(at("/region/owner"), "on", "the boolean true"),
                        new Ambiguous(at("/region/account"), "010", "the octal number 8"),
                        new Ambiguous(at("/region/display_name"), "10:20", "a number to base 60"),
                        new Ambiguous(at("/region/purpose"), "2026-06-30", "a date"),
                        new Ambiguous(at("/region/tags/a"), "1.30", "the number 1.3"),
                        new Ambiguous(at("/region/tags/b"), "1_000", "the number 1000"),
                        new Ambiguous(at("/region/tags/c"), "0x1F", "the number 31"),
                        new Ambiguous(at("/region/tags/d"), ".inf", "the number .inf"));
    }

    @Test
    void trueAndFalseAreFineWhereTheyBelong() {
        assertThat(
                        check(
                                HEAD
                                        + "compliance: {encryption_at_rest: true}\n"
                                        + "observability: {synthetic_checks: false}\n"))
                .isEmpty();
        assertThat(check(HEAD + "observability: {synthetic_checks: yes}\n"))
                .containsExactly(
                        new NotAllowed(
                                at("/observability/synthetic_checks"),
                                "yes",
                                List.of("true", "false"),
                                "true"));
    }

    @Test
    void valuesOfTheWrongKindSayWhatBelongsThere() {
        assertThat(
                        check(
                                HEAD
                                        + """
                                        networking:
                                          vpc_cidr: 10.20.0.0
                                          subnets: {a: 1}
                                          connectivity: [{type: vpn, target: hq, mtu: 99999}]
                                        capacity: {headroom: 30, peak_rps: 1e400, capacity_rps: '5'}
                                        reliability: {rto: 5 minutes}
                                        """))
                .containsExactly(
                        new Observation.NoBlock(
                                at("/networking/vpc_cidr"),
                                "10.20.0.0",
                                "the prefix length is missing, such as the /16 of 10.20.0.0/16",
                                "an address block such as 10.20.0.0/16"),
                        new WrongKind(at("/networking/subnets"), "a mapping", "a list"),
                        new WrongKind(
                                at("/networking/connectivity/0/mtu"),
                                "'99999'",
                                "a whole number from 576 to 9001"),
                        new WrongKind(at("/capacity/headroom"), "'30'", "a number from 0 to 1"),
                        new WrongKind(
                                at("/capacity/peak_rps"), "'1e400'", "a number from 0 upwards"),
                        new WrongKind(
                                at("/capacity/capacity_rps"),
                                "'5'",
                                "a number from 0 upwards",
                                "5"),
                        new WrongKind(
                                at("/reliability/rto"),
                                "'5 minutes'",
                                "a duration such as 60s, 15m, 12h, 7d or 4w",
                                "5m"));
    }

    @Test
    void aSectionWithoutAValueLacksWhatItMustHold() {
        List<String> types = List.of("full", "lightweight", "read-only");
        assertThat(check("region:\n"))
                .containsExactly(
                        new Missing(at("/region"), "name", List.of()),
                        new Missing(at("/region"), "type", types));
        assertThat(check(HEAD + "networking:\nservices: ~\n")).isEmpty();
    }

    @Test
    void aFileOfALaterFormatIsToldApartFromAMisspeltOne() {
        assertThat(check("schema: planisphere/region/v99\n" + HEAD))
                .containsExactly(new NewerFormat(at("/schema"), 99, 1));
        assertThat(check("schema: planisphere/regoin/v1\n" + HEAD))
                .containsExactly(
                        new NotAllowed(
                                at("/schema"),
                                "planisphere/regoin/v1",
                                List.of("planisphere/region/v1"),
                                "planisphere/region/v1"));
    }

    @Test
    void addressesInUnusualFormsAreRefused() {
        for (String form :
                List.of(
                        "010.020.0.0/16",
                        "10.20.0.0/33",
                        "10.256.0.0/16",
                        "10.20/16",
                        "10.*.0.0/16",
                        "0x0a.20.0.0/16",
                        "\u0661\u0660.20.0.0/16",
                        "example.org/16",
                        "::1/128")) {
            assertThat(check(HEAD + "networking: {vpc_cidr: '" + form + "'}\n"))
                    .as(form)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Observation.NoBlock.class, it -> assertThat(it.text()).isEqualTo(form));
        }
    }

    @Test
    void invisibleCharactersAreShownByTheirCode() {
        assertThat(check("region: {name: us\u00A0west, type: full}\n"))
                .containsExactly(
                        new WrongKind(at("/region/name"), "'usU+00A0west'", Kind.NAME.expected()));
    }

    @Test
    void credentialsAreNoticedUnderAnyKey() {
        String key = "AKIA" + "ABCDEFGHIJKLMNOP";
        String token = "ghp_" + "a1".repeat(18);
        assertThat(
                        check(
                                HEAD
                                        + "notes: uses "
                                        + key
                                        + "\nx-ci: {token: "
                                        + token
                                        + ", password: hunter22}\nx-ref: {password: 'vault:db'}\n"))
                .containsExactly(
                        new LooksSecret(at("/notes"), "an AWS access key"),
                        new LooksSecret(at("/x-ci/token"), "a GitHub token"),
                        new LooksSecret(at("/x-ci/password"), "the value of password"));
    }
}
