package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lets only harmless XML of BPMN 2.0 pass, before anything builds a tree of it: well-formed, without a document type and entities, not
 * deep and not huge. Whatever it refuses, it says at which line and column.
 */
final class XmlGate {

    static final int DEPTH = 64;
    static final int ELEMENTS = 50_000;

    /** Of what the steps are found in; who looks for blocks among them looks at many of them many times. */
    static final int PARTS = 6_000;

    private static final Pattern UNBOUND = Pattern.compile("PrefixUnbound\\?[^&]*&(.+)$");
    private static final String DETAIL = "Message: ";

    private XmlGate() {}

    /** Throws {@link Invalid} with the place. */
    static void require(byte[] content) {
        if (content.length == 0) {
            throw new Invalid("", Message.of("import.empty"));
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                walk(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            String message = String.valueOf(broken.getMessage());
            int detail = message.indexOf(DETAIL);
            String words = (detail < 0 ? message : message.substring(detail + DETAIL.length()))
                    .strip()
                    .replaceAll("\\s+", " ");
            Matcher unbound = UNBOUND.matcher(words);
            Message plain =
                    unbound.find() ? Message.of("import.xml.prefix", unbound.group(1)) : Message.verbatim(words);
            throw refused(broken.getLocation(), Message.of("import.xml.malformed", plain));
        }
    }

    private static void walk(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        int elements = 0;
        int parts = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw refused(xml.getLocation(), Message.of("import.xml.doctype"));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(xml.getLocation(), Message.of("import.xml.entity", xml.getLocalName()));
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    depth++;
                    requireBpmn(xml, elements);
                    if (depth > DEPTH) {
                        throw refused(xml.getLocation(), Message.of("import.xml.depth", DEPTH));
                    }
                    if (elements > ELEMENTS) {
                        throw refused(xml.getLocation(), Message.of("import.xml.elements", ELEMENTS));
                    }
                    if (isPart(xml) && ++parts > PARTS) {
                        throw refused(xml.getLocation(), Message.of("import.xml.parts", PARTS));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // texts and comments do no harm
                }
            }
        }
    }

    private static boolean isPart(XMLStreamReader xml) {
        return Element.BPMN.equals(xml.getNamespaceURI()) && BpmnFile.isPart(xml.getLocalName());
    }

    private static void requireBpmn(XMLStreamReader xml, int elements) {
        boolean bpmn =
                Element.BPMN.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("definitions");
        if (elements == 1 && !bpmn) {
            throw refused(
                    xml.getLocation(),
                    Message.of(
                            "import.xml.not-bpmn",
                            Element.BPMN,
                            xml.getLocalName(),
                            xml.getNamespaceURI() == null
                                    ? Message.of("import.xml.no-namespace")
                                    : xml.getNamespaceURI()));
        }
    }

    private static Invalid refused(Location place, Message why) {
        return new Invalid("", Message.of("import.place", place.getLineNumber(), place.getColumnNumber(), why));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // meant for entities, which are refused altogether, but also counts plain &amp;
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("A model must not refer to anything outside of it");
        });
        return factory;
    }
}
