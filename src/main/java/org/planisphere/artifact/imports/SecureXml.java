package org.planisphere.artifact.imports;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The one place where parsers of XML are made. They read the text that they are given and nothing
/// else: no DOCTYPE, no entity, no other file, no network.
final class SecureXml {
    private SecureXml() {}

    static XMLStreamReader reader(String text) throws XMLStreamException {
        // The parser of the JDK, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver(
                (_, system, _, _) -> {
                    throw new XMLStreamException("nothing outside is read: " + system);
                });
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
