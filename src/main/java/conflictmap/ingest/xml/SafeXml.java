package conflictmap.ingest.xml;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The way in which XML of foreign files is read: no document type, no entities of its own, nothing from outside. */
public final class SafeXml {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
        FACTORY.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        FACTORY.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        FACTORY.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is loaded from elsewhere: " + systemId);
        });
    }

    private SafeXml() {}

    /**
     * A reader of a document whose encoding its own beginning tells.
     *
     * @throws XMLStreamException if it does not begin as XML does
     */
    public static synchronized XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /**
     * A reader of a document that is decoded already.
     *
     * @throws XMLStreamException if it does not begin as XML does
     */
    public static synchronized XMLStreamReader reader(Reader in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }
}
