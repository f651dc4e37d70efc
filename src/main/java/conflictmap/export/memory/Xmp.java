package conflictmap.export.memory;

import java.util.stream.Collectors;

/** A state as an XMP packet (ISO 16684-1), with title, sources and maker where other programs look for them. */
public final class Xmp {
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            %s
            <?xpacket end="r"?>""";
    private static final String META = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cm="urn:conflictmap:state">
               <xmp:CreatorTool>%s</xmp:CreatorTool>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
               <dc:source>%s</dc:source>
               <cm:state>%s</cm:state>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>""";

    private Xmp() {}

    /** The whole packet, for PNG and PDF. */
    public static String packet(PictureState state) {
        return PACKET.formatted(element(state));
    }

    /** The element alone, for SVG. */
    public static String element(PictureState state) {
        return META.formatted(
                escaped(state.program()), escaped(state.page().title()), escaped(description(state)),
                escaped(state.sources().stream().collect(Collectors.joining("; "))), StateJson.text(state));
    }

    private static String description(PictureState state) {
        PictureState.Safe safe = state.safe();
        String subtitle = state.page().subtitle();
        return safe == null ? subtitle : (subtitle + " " + SafeWords.of(safe)).strip();
    }

    /** Text that may stand in an element: what XML allows nowhere is left out. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    boolean allowed = c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
