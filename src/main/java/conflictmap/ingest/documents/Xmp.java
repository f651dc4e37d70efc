package conflictmap.ingest.documents;

import conflictmap.ingest.xml.SafeXml;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Metadata in the form of XMP, ISO 16684-1: properties as elements, as lists of one or as attributes. */
final class Xmp {
    private static final List<String> TIMES = List.of("publicationDate", "date", "CreateDate", "ModifyDate");
    private static final List<String> LISTS = List.of("RDF", "Description", "Alt", "Seq", "Bag", "li", "xmpmeta", "xapmeta");

    private Xmp() {}

    /** What is said there; nothing where it is damaged. */
    static Facts facts(InputStream xmp, Predicate<String> isTitle) {
        Map<String, String> properties = new HashMap<>();
        try {
            read(SafeXml.reader(xmp), properties);
        } catch (XMLStreamException damaged) {
            return of(properties, isTitle); // what was read before the damage counts
        }
        return of(properties, isTitle);
    }

    private static Facts of(Map<String, String> properties, Predicate<String> isTitle) {
        String title = properties.get("title");
        var facts = new Facts().title(title == null || !isTitle.test(title) ? null : title, "XMP dc:title")
                .source(properties.get("publisher"), "XMP dc:publisher").source(properties.get("publicationName"), "XMP prism:publicationName")
                .source(properties.get("creator"), "XMP dc:creator");
        TIMES.forEach(name -> facts.published(properties.get(name), "XMP " + name));
        return facts;
    }

    private static void read(XMLStreamReader xml, Map<String, String> properties) throws XMLStreamException {
        String property = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    properties.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                }
                property = LISTS.contains(xml.getLocalName()) ? property : xml.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace() && !property.isEmpty()) {
                properties.putIfAbsent(property, xml.getText());
            }
        }
    }
}
