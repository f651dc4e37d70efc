package conflictmap.ingest.documents;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/** The text of an element of a feed as HTML, whether it was written as escaped HTML, as CDATA or as elements. */
final class FeedText {
    private static final int MAX_DEPTH = 100;

    private FeedText() {}

    /** Reads up to the end of the element that the reader is at. */
    static String of(XMLStreamReader xml) throws XMLStreamException {
        var raw = new StringBuilder();
        var markup = new StringBuilder();
        boolean hasElements = false;
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    hasElements = true;
                    markup.append('<').append(xml.getLocalName()).append('>');
                    if (++depth > MAX_DEPTH) {
                        throw new XMLStreamException("more than " + MAX_DEPTH + " elements in each other", xml.getLocation());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    markup.append("</").append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    raw.append(xml.getText());
                    markup.append(Entities.escape(xml.getText()));
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    raw.append('&').append(xml.getLocalName()).append(';');
                    markup.append('&').append(xml.getLocalName()).append(';');
                }
                default -> { }
            }
        }
        return hasElements ? markup.toString() : raw.toString();
    }
}
