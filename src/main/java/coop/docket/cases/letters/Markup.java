package coop.docket.cases.letters;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements within one another; texts cannot leave them. */
final class Markup {
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param attributes names and values in turn */
    void in(String element, List<String> attributes, Runnable content) {
        try {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.size(); i += 2) {
                xml.writeAttribute(attributes.get(i), attributes.get(i + 1));
            }
            content.run();
            xml.writeCharacters("");
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One without content. */
    void mark(String element, String... attributes) {
        try {
            xml.writeEmptyElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void text(String text) {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String done() {
        return written.toString();
    }
}
