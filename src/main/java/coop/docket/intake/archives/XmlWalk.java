package coop.docket.intake.archives;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML that anybody may have made, and stops where it is deeper or has more names than a real one has. */
final class XmlWalk {
    private static final int DEEPEST = 200;
    private static final int MOST_NAMES = 2_000;
    private static final Pattern SPACE = Pattern.compile(":xmlns:([^:]*):");

    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> spaces = new HashMap<>();
    private int depth;

    XmlWalk(InputStream bytes) throws XMLStreamException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.xml = factory.createXMLStreamReader(bytes);
    }

    /** Whether there is more; then {@link #event} tells what. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        switch (xml.next()) {
            case XMLStreamReader.START_ELEMENT -> begin();
            case XMLStreamReader.END_ELEMENT -> depth--;
            case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                throw new XMLStreamException("a real file has none");
            default -> {}
        }
        return true;
    }

    // the parser keeps every name and every open element in memory
    private void begin() throws XMLStreamException {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            names.add(xml.getNamespaceURI(i));
        }
        if (++depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new XMLStreamException("no real file is like this");
        }
    }

    boolean starts() {
        return xml.isStartElement();
    }

    boolean ends() {
        return xml.isEndElement();
    }

    boolean isText() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamReader.SPACE;
    }

    String text() {
        return xml.getText();
    }

    /** Of the element that starts or ends here, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** The namespace's part that tells it from its neighbours: {@code table} of {@code urn:…:xmlns:table:1.0}. */
    boolean within(String space) {
        var uri = xml.getNamespaceURI();
        return uri != null && space.equals(spaces.computeIfAbsent(uri, XmlWalk::space));
    }

    private static String space(String uri) {
        var found = SPACE.matcher(uri);
        return found.find() ? found.group(1) : "";
    }

    /** The attribute of this name, whatever its prefix; null where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The same with its prefix told. */
    String attribute(String prefix, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && prefix.equals(xml.getAttributePrefix(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** How often something is repeated: 1 unless an attribute says otherwise. */
    int times(String name) throws XMLStreamException {
        var times = attribute(name);
        try {
            return times == null ? 1 : Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException odd) {
            throw new XMLStreamException("not a count: " + times, odd);
        }
    }

    /** Goes to the end of the element that has just started. */
    void skip() throws XMLStreamException {
        for (int outside = depth - 1; depth > outside; ) {
            if (!next()) {
                throw new XMLStreamException("cut off");
            }
        }
    }
}
