package conflictmap.ingest.documents;

import conflictmap.ingest.xml.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** RSS 0.9 to 2.0 and Atom: a report for each item, which begins with the item's headline. */
public final class FeedImporter implements Importer {
    private static final Pattern BEGINNING = Pattern.compile(
            "(<\\?xml[^>]*>\\s*)?((<!--.*?-->|<\\?[^>]*>|<!doctype[^>\\[]*(\\[.*?\\]\\s*)?>)\\s*)*<(\\w+:)?(rss|feed|rdf)[\\s>].*", Pattern.DOTALL);
    private static final List<String> TEXTS = List.of("encoded", "content", "description", "summary");
    private static final List<String> TIMES = List.of("pubDate", "published", "date", "issued", "updated", "modified");

    @Override
    public String name() {
        return "feed (RSS or Atom)";
    }

    @Override
    public boolean accepts(Content file) {
        return BEGINNING.matcher(file.headText()).lookingAt();
    }

    @Override
    public void read(Content file, Found found) throws IOException {
        try {
            items(SafeXml.reader(new ByteArrayInputStream(file.bytes())), found);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            String message = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
            found.problem("feed.damaged", line, "the feed is no well-formed XML from here on, " + found.count() + " items before were taken: " + message);
        }
    }

    private static void items(XMLStreamReader xml, Found found) throws XMLStreamException, BadDocumentException {
        String channel = "";
        int number = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "item", "entry" -> item(fields(xml), channel, ++number, found);
                case "title" -> {
                    String title = HtmlImporter.words(FeedText.of(xml));
                    channel = channel.isEmpty() ? title : channel;
                }
                case "image", "textInput", "textinput", "author" -> FeedText.of(xml);
                default -> { }
            }
        }
    }

    /** The texts of an item by the local names of its elements; the first of each name. */
    private static Map<String, String> fields(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return fields;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean media = "media".equals(xml.getPrefix());
                String name = xml.getLocalName();
                String text = FeedText.of(xml);
                if (!media) {
                    fields.putIfAbsent(name, text);
                }
            }
        }
        return fields;
    }

    private static void item(Map<String, String> fields, String channel, int number, Found found) throws BadDocumentException {
        var facts = new Facts();
        facts.title(HtmlImporter.words(fields.getOrDefault("title", "")), "the item's <title>");
        TIMES.forEach(name -> facts.published(fields.getOrDefault(name, ""), "the item's <" + name + ">"));
        facts.source(fields.get("publisher"), "the item's <dc:publisher>").source(channel, "the feed's <title>");
        String longest = "";
        for (String name : TEXTS) {
            String words = HtmlImporter.words(fields.getOrDefault(name, ""));
            longest = words.length() > longest.length() ? words : longest;
        }
        String title = facts.title();
        String text = longest.startsWith(title) ? longest : longest.isEmpty() ? title : title + "\n\n" + longest;
        if (text.isBlank()) {
            found.problem("feed.item", 0, "item " + number + " is left out, since it has no words");
        } else {
            Document d = facts.document(text);
            found.add(new Document("item " + number, d.title(), d.source(), d.published(), text, d.origin()));
        }
    }
}
