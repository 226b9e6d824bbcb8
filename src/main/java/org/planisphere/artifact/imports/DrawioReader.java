package org.planisphere.artifact.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.imports.Diagram.Box;
import org.planisphere.artifact.imports.Diagram.Cell;
import org.planisphere.artifact.imports.Diagram.Page;
import org.planisphere.artifact.yaml.Limits;
import org.planisphere.artifact.yaml.Quoted;

/// Reads a drawing that draw.io wrote, its pages plain or packed.
public final class DrawioReader {
    private static final String HOW = "Save it again with draw.io.";

    private final String file;
    private final PackedPage packed = new PackedPage();
    private final List<Page> pages = new ArrayList<>();
    private int cells;

    private DrawioReader(String file) {
        this.file = file;
    }

    /// Whether a text can be a drawing, by its beginning.
    public static boolean looksLike(String text) {
        return text.stripLeading().startsWith("<") || text.startsWith("\uFEFF<");
    }

    /// Reads a drawing.
    ///
    /// @param file as messages name it
    /// @throws ImportRefusedException where it is none, or holds what no drawing needs
    public static Diagram read(String file, String text) throws ImportRefusedException {
        DrawioReader reader = new DrawioReader(file);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        reader.new Part(body, null).read();
        return new Diagram(reader.pages);
    }

    private record At(int line, int column) {}

    /// One XML text: the file, or a page that was packed in it.
    private final class Part {
        private final String text;
        private final @Nullable At fixed;
        private final StringBuilder words = new StringBuilder();
        private final List<DrawnCell> drawn = new ArrayList<>();
        private @Nullable At page;
        private String title = "";
        private @Nullable DrawnCell wrapper;
        private At before = new At(1, 1);
        private boolean rooted;

        /// @param fixed where the packed page stands; null for the file itself
        Part(String text, @Nullable At fixed) {
            this.text = text;
            this.fixed = fixed;
        }

        void read() throws ImportRefusedException {
            try {
                XMLStreamReader xml = SecureXml.reader(text);
                while (xml.hasNext()) {
                    int event = xml.next();
                    take(event, xml);
                    before = behind(event, xml.getLocation());
                }
                if (fixed != null || !drawn.isEmpty()) {
                    endPage();
                }
            } catch (XMLStreamException broken) {
                throw refused(
                        broken.getLocation() == null ? before : at(broken.getLocation()),
                        "this is no XML that can be read",
                        HOW);
            }
        }

        /// Where the next element begins; text ends only when its `<` was read.
        private At behind(int event, Location location) {
            At here = at(location);
            boolean text =
                    event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
            return text && fixed == null
                    ? new At(here.line(), Math.max(1, here.column() - 1))
                    : here;
        }

        private At at(Location location) {
            return fixed != null
                    ? fixed
                    : new At(
                            Math.max(1, location.getLineNumber()),
                            Math.max(1, location.getColumnNumber()));
        }

        private ImportRefusedException refused(At where, String problem, String advice) {
            return new ImportRefusedException(file, where.line(), where.column(), problem, advice);
        }

        private void take(int event, XMLStreamReader xml) throws ImportRefusedException {
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refused(
                                fixed == null ? before : fixed,
                                "documents with a DOCTYPE are not opened",
                                "Remove it, or save the drawing again with draw.io.");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (page != null) {
                        words.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // Comments and processing instructions say nothing about boxes.
                }
            }
        }

        private void start(XMLStreamReader xml) throws ImportRefusedException {
            String name = xml.getLocalName();
            if (!rooted) {
                rooted = true;
                refuseOther(name);
            }
            switch (name) {
                case "diagram" -> {
                    page = here();
                    title = attribute(xml, "name");
                    words.setLength(0);
                }
                case "object", "UserObject" -> {
                    wrapper = new DrawnCell(here());
                    wrapper.read(xml, "label");
                }
                case "mxCell" -> cell(xml);
                case "mxGeometry" -> {
                    if (!drawn.isEmpty()) {
                        drawn.getLast().place(xml);
                    }
                }
                default -> {
                    // Points, arrays and options of lines.
                }
            }
        }

        private At here() {
            return fixed == null ? before : fixed;
        }

        private void refuseOther(String name) throws ImportRefusedException {
            boolean known = name.equals("mxGraphModel") || (fixed == null && name.equals("mxfile"));
            if (!known) {
                throw refused(
                        here(),
                        "this is no drawing of draw.io: it begins with <%s>"
                                .formatted(Quoted.of(name)),
                        "Name a .drawio file, or an XML file that draw.io exported.");
            }
        }

        private void cell(XMLStreamReader xml) throws ImportRefusedException {
            if (++cells > Limits.MAX_ITEMS) {
                throw refused(
                        here(),
                        "the drawing has more than %,d boxes and lines, which is the most"
                                .formatted(Limits.MAX_ITEMS),
                        "Keep the boxes of regions and the lines between them.");
            }
            DrawnCell cell = Objects.requireNonNullElseGet(wrapper, () -> new DrawnCell(here()));
            cell.read(xml, "value");
            drawn.add(cell);
        }

        private void end(String name) throws ImportRefusedException {
            if (name.equals("object") || name.equals("UserObject")) {
                wrapper = null;
            } else if (name.equals("diagram")) {
                At where = Objects.requireNonNull(page);
                page = null;
                if (drawn.isEmpty() && !words.toString().isBlank()) {
                    unpack(where);
                } else {
                    endPage();
                }
            }
        }

        private void unpack(At where) throws ImportRefusedException {
            try {
                Part inside = new Part(packed.text(words.toString()), where);
                inside.title = title;
                inside.read();
            } catch (PackedPage.BrokenException broken) {
                throw refused(where, String.valueOf(broken.getMessage()), HOW);
            }
        }

        private void endPage() {
            pages.add(Page.of(title, drawn.stream().map(DrawnCell::cell).toList()));
            drawn.clear();
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    /// A cell while its elements are read: its own, one around it, and its geometry.
    private static final class DrawnCell {
        private final At at;
        private String id = "";
        private String label = "";
        private String parent = "";
        private String style = "";
        private boolean edge;
        private @Nullable String source;
        private @Nullable String target;
        private Box box = Box.NOWHERE;

        DrawnCell(At at) {
            this.at = at;
        }

        void read(XMLStreamReader xml, String labelled) {
            id = id.isEmpty() ? attribute(xml, "id") : id;
            label = label.isEmpty() ? LabelText.of(attribute(xml, labelled)) : label;
            parent = attribute(xml, "parent");
            style = attribute(xml, "style");
            edge = attribute(xml, "edge").equals("1");
            source = xml.getAttributeValue(null, "source");
            target = xml.getAttributeValue(null, "target");
        }

        void place(XMLStreamReader xml) {
            box =
                    new Box(
                            number(xml, "x"),
                            number(xml, "y"),
                            number(xml, "width"),
                            number(xml, "height"));
        }

        private static double number(XMLStreamReader xml, String name) {
            String text = attribute(xml, name);
            return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,20})?") ? Double.parseDouble(text) : 0;
        }

        Cell cell() {
            return new Cell(
                    id, parent, edge, label, style, source, target, box, at.line(), at.column());
        }
    }
}
