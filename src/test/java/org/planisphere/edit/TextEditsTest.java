package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.CreateFile;
import org.planisphere.model.finding.TextChange.InsertBefore;
import org.planisphere.model.finding.TextChange.Quote;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.RenameKey;
import org.planisphere.model.finding.TextChange.SetValue;

class TextEditsTest {
    private static final String ARTIFACT =
            """
            # Oregon
            region:
              name: us-west-2   # the failover
              type: "full"
              tags: {team: core, tier: 'one'}

            networking:
              connectivity:
                - type: peering
                  target: us-east-1
                - {type: vpn, target: hq}
              nat:   # undecided
            services:
              deploy: [gate, vault]
              exclude:
                - invoices  # small regions only
            """;

    private static String after(String text, TextChange... changes) {
        Workspace workspace = Workspace.empty("test").with("a.yaml", text);
        return TextEdits.apply(workspace, List.of(changes)).text("a.yaml").orElseThrow();
    }

    private static Place at(String pointer) {
        return new Place("a.yaml", pointer);
    }

    private static String artifact(String old, String now) {
        assertThat(ARTIFACT).contains(old);
        return ARTIFACT.replace(old, now);
    }

    @Test
    void aScalarIsReplacedAndItsCommentStays() {
        assertThat(after(ARTIFACT, new SetValue(at("/region/name"), "us-west-1")))
                .isEqualTo(artifact("name: us-west-2   # the", "name: us-west-1   # the"));
    }

    @Test
    void quotesStayInTheirStyle() {
        assertThat(after(ARTIFACT, new SetValue(at("/region/type"), "read-only")))
                .isEqualTo(artifact("\"full\"", "\"read-only\""));
        assertThat(after(ARTIFACT, new SetValue(at("/region/tags/tier"), "\"two\"")))
                .isEqualTo(artifact("'one'", "'two'"));
    }

    @Test
    void quotesThatTheOldTextNeededGoWithIt() {
        assertThat(after("cidr: '10.99'\n", new SetValue(at("/cidr"), "10.99.0.0/16")))
                .isEqualTo("cidr: 10.99.0.0/16\n");
        assertThat(after("routes: ['10']\n", new SetValue(at("/routes/0"), "10.99.0.0/16")))
                .isEqualTo("routes: [10.99.0.0/16]\n");
    }

    @Test
    void quotesThatTheNewTextNeedsKeepTheStyleOfTheOldOnes() {
        assertThat(after("version: \"1.30\"\n", new SetValue(at("/version"), "'1.31'")))
                .isEqualTo("version: \"1.31\"\n");
    }

    @Test
    void aNumberThatReplacesQuotedTextIsANumber() {
        assertThat(after("limit: '640'\n", new SetValue(at("/limit"), "640")))
                .isEqualTo("limit: 640\n");
    }

    @Test
    void anEmptyValueIsFilledBeforeItsComment() {
        assertThat(after(ARTIFACT, new SetValue(at("/networking/nat"), "per-zone")))
                .isEqualTo(artifact("nat:   # undecided", "nat: per-zone   # undecided"));
    }

    @Test
    void aMissingKeyGoesToTheEndOfItsMapping() {
        assertThat(after(ARTIFACT, new SetValue(at("/region/purpose"), "primary-failover")))
                .isEqualTo(
                        artifact("tier: 'one'}\n", "tier: 'one'}\n  purpose: primary-failover\n"));
        assertThat(after(ARTIFACT, new SetValue(at("/region/tags/cost-center"), "a,b")))
                .isEqualTo(artifact("tier: 'one'}", "tier: 'one', cost-center: 'a,b'}"));
    }

    @Test
    void theFormatIsNamedFirst() {
        assertThat(after(ARTIFACT, new SetValue(at("/schema"), "planisphere/region/v1")))
                .isEqualTo(artifact("region:\n", "schema: planisphere/region/v1\nregion:\n"));
    }

    @Test
    void missingParentsAreMade() {
        assertThat(after(ARTIFACT, new SetValue(at("/compliance/data_residency"), "US")))
                .isEqualTo(ARTIFACT + "\ncompliance:\n  data_residency: US\n");
        assertThat(after("a:\n  b: 1\n", new SetValue(at("/a/c/d/e"), "x")))
                .isEqualTo("a:\n  b: 1\n  c:\n    d:\n      e: x\n");
        assertThat(after("a:\n", new SetValue(at("/a/b/c"), "x")))
                .isEqualTo("a:\n  b:\n    c: x\n");
        assertThat(after("a: {b: 1}\n", new SetValue(at("/a/c/d"), "x")))
                .isEqualTo("a: {b: 1, c: {d: x}}\n");
        assertThat(after("a: {}\n", new SetValue(at("/a/c"), "x"))).isEqualTo("a: {c: x}\n");
    }

    @Test
    void aSectionIsAddedAsLines() {
        assertThat(after("a: 1\nb: 2\n", new SetValue(at("/c"), "x: 1\nlist:\n  - one\n  - two")))
                .isEqualTo("a: 1\nb: 2\nc:\n  x: 1\n  list:\n    - one\n    - two\n");
    }

    @Test
    void aShortServiceGrowsKeys() {
        assertThat(after(ARTIFACT, new SetValue(at("/services/exclude/0/reason"), "too big")))
                .isEqualTo(
                        artifact(
                                "- invoices  # small",
                                "- {name: invoices, reason: too big}  # small"));
        assertThat(after(ARTIFACT, new SetValue(at("/services/deploy/1/replicas"), "3")))
                .isEqualTo(artifact("[gate, vault]", "[gate, {name: vault, replicas: 3}]"));
    }

    @Test
    void itemsAreAppendedInTheStyleOfTheList() {
        assertThat(after(ARTIFACT, new Append(at("/services/deploy"), "logging")))
                .isEqualTo(artifact("[gate, vault]", "[gate, vault, logging]"));
        assertThat(after(ARTIFACT, new Append(at("/services/exclude"), "{name: x, reason: y}")))
                .isEqualTo(ARTIFACT + "    - {name: x, reason: y}\n");
        assertThat(
                        after(
                                ARTIFACT,
                                new Append(at("/networking/connectivity"), "type: vpn\ntarget: b")))
                .isEqualTo(
                        artifact(
                                "target: hq}\n",
                                "target: hq}\n    - type: vpn\n      target: b\n"));
    }

    @Test
    void aListIsMadeWhereItIsMissing() {
        assertThat(after("a: 1\n", new Append(at("/list"), "x"))).isEqualTo("a: 1\nlist:\n  - x\n");
        assertThat(after("list:\n", new Append(at("/list"), "x"))).isEqualTo("list:\n  - x\n");
        assertThat(after("list: []\n", new Append(at("/list"), "x"))).isEqualTo("list: [x]\n");
        assertThat(after("a:\n- 1\n", new Append(at("/b"), "x"))).isEqualTo("a:\n- 1\nb:\n- x\n");
    }

    @Test
    void aListOverSeveralLinesInBracketsGrowsByOneLine() {
        assertThat(after("a: [\n  x,\n  y  # why\n]\n", new Append(at("/a"), "z")))
                .isEqualTo("a: [\n  x,\n  y,  # why\n  z\n]\n");
        assertThat(after("a: [\n  x,\n  y,\n]\n", new Append(at("/a"), "z")))
                .isEqualTo("a: [\n  x,\n  y,\n  z,\n]\n");
    }

    @Test
    void anItemIsPutInFrontOfAnotherInTheStyleOfTheList() {
        assertThat(after(ARTIFACT, new InsertBefore(at("/services/deploy/0"), "dns")))
                .isEqualTo(artifact("[gate, vault]", "[dns, gate, vault]"));
        assertThat(after(ARTIFACT, new InsertBefore(at("/services/deploy/1"), "dns")))
                .isEqualTo(artifact("[gate, vault]", "[gate, dns, vault]"));
        assertThat(after(ARTIFACT, new InsertBefore(at("/services/exclude/0"), "{name: x}")))
                .isEqualTo(artifact("    - invoices", "    - {name: x}\n    - invoices"));
        assertThat(
                        after(
                                ARTIFACT,
                                new InsertBefore(
                                        at("/networking/connectivity/1"), "type: vpn\ntarget: b")))
                .isEqualTo(
                        artifact(
                                "    - {type: vpn",
                                "    - type: vpn\n      target: b\n    - {type: vpn"));
    }

    @Test
    void aCommentAboveAnItemStaysWithIt() {
        assertThat(after("a:\n- x\n# why y\n# and when\n- y\n", new InsertBefore(at("/a/1"), "n")))
                .isEqualTo("a:\n- x\n- n\n# why y\n# and when\n- y\n");
        assertThat(after("a:\n# the list\n- x\n", new InsertBefore(at("/a/0"), "n")))
                .isEqualTo("a:\n# the list\n- n\n- x\n");
        assertThat(after("a:\r\n- x\r\n# y\r\n- y\r\n", new InsertBefore(at("/a/1"), "n")))
                .isEqualTo("a:\r\n- x\r\n- n\r\n# y\r\n- y\r\n");
    }

    @Test
    void anItemGetsALineOfItsOwnWhereTheOthersHaveOne() {
        assertThat(after("a: [\n  x,\n  y\n]\n", new InsertBefore(at("/a/1"), "n")))
                .isEqualTo("a: [\n  x,\n  n,\n  y\n]\n");
        assertThat(after("a:\n- - x\n  - y\n", new InsertBefore(at("/a/0/0"), "n")))
                .isEqualTo("a:\n- - n\n  - x\n  - y\n");
        assertThat(after("a: [x]\n", new InsertBefore(at("/a/4"), "n"))).isEqualTo("a: [x]\n");
    }

    @Test
    void whatIsRemovedTakesItsLineAlong() {
        assertThat(after(ARTIFACT, new Remove(at("/region/name"))))
                .isEqualTo(artifact("  name: us-west-2   # the failover\n", ""));
        assertThat(after(ARTIFACT, new Remove(at("/region/tags/team"))))
                .isEqualTo(artifact("{team: core, tier: 'one'}", "{tier: 'one'}"));
        assertThat(after(ARTIFACT, new Remove(at("/region/tags/tier"))))
                .isEqualTo(artifact("{team: core, tier: 'one'}", "{team: core}"));
        assertThat(after(ARTIFACT, new Remove(at("/networking/connectivity/0"))))
                .isEqualTo(artifact("    - type: peering\n      target: us-east-1\n", ""));
        assertThat(after(ARTIFACT, new Remove(at("/networking/connectivity/0/type"))))
                .isEqualTo(
                        artifact(
                                "- type: peering\n      target: us-east-1", "- target: us-east-1"));
        assertThat(after(ARTIFACT, new Remove(at("/services/exclude/0"))))
                .isEqualTo(
                        artifact("exclude:\n    - invoices  # small regions only", "exclude: []"));
        assertThat(after(ARTIFACT, new Remove(at("/services/nothing")))).isEqualTo(ARTIFACT);
    }

    @Test
    void aBlockIsReplacedByOneLineAndBack() {
        assertThat(after(ARTIFACT, new SetValue(at("/services/exclude"), "[]")))
                .isEqualTo(
                        artifact("exclude:\n    - invoices  # small regions only", "exclude: []"));
        assertThat(after(ARTIFACT, new SetValue(at("/services/deploy"), "- gate\n- vault")))
                .isEqualTo(artifact("deploy: [gate, vault]", "deploy:\n    - gate\n    - vault"));
        assertThat(after("a: 1  # why\n", new SetValue(at("/a"), "b: 1")))
                .isEqualTo("a: # why\n  b: 1\n");
    }

    @Test
    void aTextOfSeveralLinesIsReplaced() {
        assertThat(after("notes: |\n  one\n  two\nend: 1\n", new SetValue(at("/notes"), "short")))
                .isEqualTo("notes: short\nend: 1\n");
        assertThat(after("notes: x\nend: 1\n", new SetValue(at("/notes"), "|\n  one\n  two")))
                .isEqualTo("notes: |\n    one\n    two\nend: 1\n");
    }

    @Test
    void aKeyIsRenamedAndAValueQuoted() {
        assertThat(after("complience: {}\n", new RenameKey(at("/complience"), "compliance")))
                .isEqualTo("compliance: {}\n");
        assertThat(after("a: NO  # Norway\n", new Quote(at("/a"))))
                .isEqualTo("a: 'NO'  # Norway\n");
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() {
        assertThat(
                        after(
                                "\uFEFFa: 1\r\nb:\r\n  c: 2\r\n",
                                new SetValue(at("/a"), "x"),
                                new SetValue(at("/b/d"), "e: 3\nf: 4")))
                .isEqualTo("\uFEFFa: x\r\nb:\r\n  c: 2\r\n  d:\r\n    e: 3\r\n    f: 4\r\n");
    }

    @Test
    void aFileWithoutAFinalLineEndGetsNone() {
        assertThat(after("a: 1", new SetValue(at("/b"), "2"))).isEqualTo("a: 1\nb: 2");
        assertThat(after("a: 1\nb: 2", new Remove(at("/b")))).isEqualTo("a: 1");
    }

    @Test
    void charactersOutsideTheBasicPlaneDoNotShiftAnEdit() {
        assertThat(
                        after(
                                "a: \uD83C\uDF0D earth # \uD83C\uDF0D\nb: 1\n",
                                new SetValue(at("/b"), "2")))
                .isEqualTo("a: \uD83C\uDF0D earth # \uD83C\uDF0D\nb: 2\n");
    }

    @Test
    void anEditThatWouldBreakTheFileIsRefusedInWords() {
        assertThatThrownBy(() -> after("a: 1\n", new SetValue(at("/a"), "[x")))
                .isInstanceOf(EditNotPossibleException.class)
                .hasMessage(
                        "'[x' cannot be written as a value:"
                                + " this list is opened with [ but never closed.");
        assertThatThrownBy(() -> after("a: [\n", new SetValue(at("/a"), "x")))
                .isInstanceOf(EditNotPossibleException.class)
                .hasMessage(
                        "a.yaml cannot be read yet"
                                + " (line 1: this list is opened with [ but never closed).");
        assertThatThrownBy(() -> after("a: text\n", new SetValue(at("/a/b"), "x")))
                .isInstanceOf(EditNotPossibleException.class)
                .hasMessage("'text' is text and has no key b.");
    }

    @Test
    void aFileIsCreatedOnce() {
        Workspace workspace = Workspace.empty("test").with("a.yaml", "a: 1\n");
        CreateFile change = new CreateFile("b.yaml", "b: 1\n");

        assertThat(TextEdits.apply(workspace, List.of(change)).paths())
                .containsExactly("a.yaml", "b.yaml");
        assertThatThrownBy(
                        () ->
                                TextEdits.apply(
                                        workspace, List.of(new CreateFile("a.yaml", "other: 1\n"))))
                .hasMessage("There is a file a.yaml already.");
    }
}
