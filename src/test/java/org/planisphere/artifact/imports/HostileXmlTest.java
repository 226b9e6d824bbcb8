package org.planisphere.artifact.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Drawings made to read another file, to reach the network, or to fill the memory.
class HostileXmlTest {
    private static final String SECRET = "the-secret-of-this-machine";
    private static final String REST = "<mxGraphModel><root>%s</root></mxGraphModel>";
    private static final String USED =
            REST.formatted("<mxCell id=\"a\" value=\"&x;\" vertex=\"1\"/>");

    @TempDir private static Path folder;

    /// Document types in every form that parsers are known to follow.
    static Stream<String> doctypes() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String file = secret.toUri().toString();
        List<String> types = new ArrayList<>();
        for (String address : List.of(file, "file:///etc/passwd", "http://127.0.0.1:%d/x")) {
            types.add("<!DOCTYPE a SYSTEM \"" + address + "\">");
            types.add("<!DOCTYPE a PUBLIC \"-//A//B\" \"" + address + "\">");
            types.add("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>");
            types.add("<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>");
            types.add("<!DOCTYPE a [<!ENTITY % p \"<!ENTITY x SYSTEM '" + address + "'>\"> %p;]>");
        }
        types.add("<!DOCTYPE a [<!ENTITY x \"plain\">]>");
        types.add("<!DOCTYPE a>");
        types.add("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ELEMENT a ANY>]>");
        types.add("<!-- first -->\n<!DOCTYPE a [<!NOTATION n SYSTEM \"" + file + "\">]>");
        types.add(laughs(9));
        types.add("<!DOCTYPE a [<!ENTITY x \"" + "x".repeat(100_000) + "\">]>");
        types.add("<!DOCTYPE a [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]>");
        return types.stream();
    }

    /// Entities of entities, 10^9 of them.
    private static String laughs(int deep) {
        StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 \"ha\">");
        for (int i = 1; i <= deep; i++) {
            type.append("<!ENTITY x%d \"%s\">".formatted(i, "&x%d;".formatted(i - 1).repeat(10)));
        }
        return type.append("<!ENTITY x \"&x%d;\">]>".formatted(deep)).toString();
    }

    @ParameterizedTest
    @MethodSource("doctypes")
    void aDocumentWithADoctypeIsRefusedAndNothingElseIsReadOrCalled(String type)
            throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(1);
            String text = type.replace("%d", Integer.toString(listener.getLocalPort())) + USED;

            assertThatThrownBy(() -> DrawioReader.read("evil.drawio", text))
                    .isInstanceOf(ImportRefusedException.class)
                    .hasMessageContaining("documents with a DOCTYPE are not opened")
                    .hasMessageMatching("(?s)evil\\.drawio:[1-9][0-9]*:[1-9][0-9]*: .*")
                    .hasMessageNotContaining(SECRET);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void anEntityThatNobodyDeclaredIsRefused() {
        assertThatThrownBy(() -> DrawioReader.read("a.drawio", USED))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageStartingWith("a.drawio:1:");
    }

    @Test
    void aPackedPageIsHeldToTheSameRules() throws Exception {
        String page = "<!DOCTYPE mxGraphModel [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + USED;
        String text = "<mxfile>\n<diagram>" + packed(encoded(page)) + "</diagram></mxfile>";

        assertThatThrownBy(() -> DrawioReader.read("a.drawio", text))
                .hasMessage(
                        "a.drawio:2:1: documents with a DOCTYPE are not opened. Remove it, or save"
                                + " the drawing again with draw.io.");
    }

    @Test
    void aPageThatUnpacksWithoutEndIsRefusedBeforeItFillsTheMemory() {
        // 200 MB of spaces, in some 200 KB.
        byte[] spaces = new byte[200 << 20];
        Arrays.fill(spaces, (byte) ' ');
        String text = "<mxfile><diagram>" + packed(spaces) + "</diagram></mxfile>";

        assertThat(text.length()).isLessThan(400_000);
        assertThatThrownBy(() -> DrawioReader.read("bomb.drawio", text))
                .hasMessage(
                        "bomb.drawio:1:9: the packed pages hold more than 20 MB, which is the most."
                                + " Save it again with draw.io.");
    }

    @Test
    void pagesShareOneBound() {
        byte[] half = new byte[11 << 20];
        Arrays.fill(half, (byte) ' ');
        byte[] model = "<mxGraphModel/>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(model, 0, half, 0, model.length);
        String page = "<diagram>" + packed(half) + "</diagram>";

        assertThatThrownBy(
                        () ->
                                DrawioReader.read(
                                        "two.drawio", "<mxfile>" + page + page + "</mxfile>"))
                .hasMessageContaining("hold more than 20 MB");
    }

    @Test
    void packedPagesThatAreNoneAreRefusedAtTheirPage() {
        for (String broken : List.of("!!!!", "AAAA", "bm90IGRlZmxhdGVk", "7Z")) {
            assertThatThrownBy(
                            () ->
                                    DrawioReader.read(
                                            "b.drawio",
                                            "<mxfile>\n  <diagram>"
                                                    + broken
                                                    + "</diagram></mxfile>"))
                    .isInstanceOf(ImportRefusedException.class)
                    .hasMessageStartingWith("b.drawio:2:3: this ");
        }
    }

    @Test
    void otherDocumentsAndBrokenOnesAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> DrawioReader.read("a.xml", "<svg/>"))
                .hasMessage(
                        "a.xml:1:1: this is no drawing of draw.io: it begins with <svg>. Name a"
                                + " .drawio file, or an XML file that draw.io exported.");
        assertThatThrownBy(() -> DrawioReader.read("a.xml", "<mxfile>\n <diagram>\n</mxfile>"))
                .hasMessageMatching("a\\.xml:3:\\d+: this is no XML that can be read\\..*");
        assertThatThrownBy(() -> DrawioReader.read("a.xml", ""))
                .isInstanceOf(ImportRefusedException.class);
    }

    @Test
    void deepNestingAndBoxesInACircleEnd() throws Exception {
        String deep = "<object>".repeat(50_000) + "</object>".repeat(50_000);
        assertThatThrownBy(() -> DrawioReader.read("a.xml", REST.formatted(deep)))
                .hasMessageStartingWith("a.xml:1:");

        String circle =
                "<mxCell id=\"a\" parent=\"b\" vertex=\"1\"/><mxCell id=\"b\" parent=\"a\""
                        + " vertex=\"1\"/>";
        Diagram.Page page = DrawioReader.read("a.xml", REST.formatted(circle)).pages().getFirst();
        assertThat(page.onPage(page.cells().getFirst())).isEqualTo(Diagram.Box.NOWHERE);
    }

    @Test
    void tooManyBoxesAreRefused() {
        String many = "<mxCell/>\n".repeat(10_001);

        assertThatThrownBy(() -> DrawioReader.read("a.xml", REST.formatted(many)))
                .hasMessageContaining("more than 10,000 boxes and lines");
    }

    /// Every parser of XML is made in the one place that makes it safe.
    @Test
    void noOtherClassMakesAParserOfXml() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> makers =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(HostileXmlTest::makesAParser)
                            .map(file -> String.valueOf(file.getFileName()))
                            .toList();

            assertThat(makers).containsExactly("SecureXml.java");
        }
    }

    private static boolean makesAParser(Path file) {
        try {
            String text = Files.readString(file);
            return Stream.of(
                            "XMLInputFactory",
                            "DocumentBuilderFactory",
                            "SAXParserFactory",
                            "TransformerFactory",
                            "XPathFactory",
                            "SchemaFactory")
                    .anyMatch(text::contains);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private static byte[] encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String packed(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
