package org.planisphere.edit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Layout;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.model.RegionId;

class DiagramImportTest {
    private static ImportedPlan shop() throws ImportRefusedException {
        return Imported.of("shop.drawio", Imported.resource("shop.drawio"));
    }

    /// A page as draw.io packs it.
    static String packed(String model) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(
                URLEncoder.encode(model, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1000];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return "<mxfile>\n  <diagram name=\"Packed\">"
                + Base64.getEncoder().encodeToString(out.toByteArray())
                + "</diagram></mxfile>";
    }

    @Test
    void boxesThatNameRegionsAreRegionsAndLinesBetweenThemLinks() throws Exception {
        ImportedPlan imported = shop();

        assertThat(imported.contents())
                .containsExactly(
                        "us-east-1: full, aws · 10.10.0.0/16",
                        "us-west-2: full, aws · 10.20.0.0/16",
                        "eu-central-1: read-only, aws · no block",
                        "us-east-1 – us-west-2: peering",
                        "eu-central-1 – us-east-1: transit_gateway",
                        "eu-central-1 – us-west-2: peering");
        assertThat(imported.files())
                .containsExactly(
                        "layout.yaml",
                        "plan.yaml",
                        "regions/eu-central-1.yaml",
                        "regions/us-east-1.yaml",
                        "regions/us-west-2.yaml");
        assertThat(Imported.syntaxErrors(imported)).isEmpty();
        assertThat(Imported.noticed(imported)).isEmpty();
    }

    @Test
    void boxesKeepTheirPlacesInTheFreeDiagram() throws Exception {
        assertThat(Imported.parsed(shop()).layout().inDiagram(new RegionId("us-west-2")))
                .contains(new Layout.Spot(400, 40));
    }

    @Test
    void bothSidesOfALinkSayItAndRoutesLeadToTheOtherBlock() throws Exception {
        assertThat(shop().workspace().text("regions/eu-central-1.yaml").orElseThrow())
                .contains(
                        "    - {type: transit_gateway, target: us-east-1, encryption:"
                                + " provider-backbone, routes: [10.10.0.0/16]}\n");
        assertThat(shop().workspace().text("regions/us-west-2.yaml").orElseThrow())
                .contains("{type: peering, target: us-east-1, purpose: data-replication,");
    }

    @Test
    void whatIsGuessedAndWhatIsLeftOutIsToldWithItsLine() throws Exception {
        ImportedPlan imported = shop();

        assertThat(Imported.told(imported, ImportNote.Kind.ASSUMED))
                .containsExactly(
                        "shop.drawio:13:9: 'Frankfurt (read-only)' means eu-central-1 of aws",
                        "shop.drawio:39:9: us-west-2 – eu-central-1 is a peering: the line does"
                                + " not name its kind");
        assertThat(Imported.told(imported, ImportNote.Kind.NOT_UNDERSTOOD))
                .containsExactly(
                        "shop.drawio:36:9: line 'feed' does not lead from a region to a region",
                        "shop.drawio:42:9: a line has a loose end",
                        "shop.drawio:18:9: box 'API servers' in eu-central-1",
                        "shop.drawio:21:9: box 'Partners'",
                        "shop.drawio: shape without words on page 'Regions'");
    }

    @Test
    void aPackedPageGivesTheSamePlan() throws Exception {
        String plain = Imported.resource("shop.drawio");
        String model =
                plain.substring(plain.indexOf("<mxGraphModel"), plain.indexOf("  </diagram>"));

        ImportedPlan imported = Imported.of("shop.drawio", packed(model));

        assertThat(imported.workspace()).isEqualTo(shop().workspace());
        assertThat(Imported.told(imported, ImportNote.Kind.NOT_UNDERSTOOD))
                .contains("shop.drawio:2:3: box 'Partners'");
    }

    @Test
    void aDrawingWithoutRegionsIsRefusedWithAdvice() {
        assertThatThrownBy(
                        () ->
                                Imported.of(
                                        "x.drawio",
                                        "<mxGraphModel><root><mxCell id=\"a\" value=\"Web\""
                                                + " vertex=\"1\"/></root></mxGraphModel>"))
                .hasMessage(
                        "x.drawio:1:1: no box of this drawing names a region. Write the name of a"
                                + " region into each box, such as us-east-1 or Frankfurt.");
    }
}
