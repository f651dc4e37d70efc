package conflictmap.ingest.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Web pages: the words of the article where one is marked, else of the page, without what stands round it. No script is
 * run, and nothing is loaded.
 */
public final class HtmlImporter implements Importer {
    /** Elements that hold no words of the report. */
    private static final String NO_WORDS = "script, style, noscript, template, iframe, object, svg, canvas, form, button, select, input, dialog, head";
    /** Elements that stand round an article, by what they are. */
    private static final String ROUND = "nav, aside, footer, menu, [role=navigation], [role=banner], [role=complementary], [role=contentinfo],"
            + " [role=search], [role=dialog], [aria-hidden=true], [hidden]";
    /** And by what they are called: the words of a class or id that the usual editorial systems use. */
    private static final Pattern ROUND_NAMES = Pattern.compile(
            "(^|[\\s_-])(cookie|consent|gdpr|newsletter|subscribe|subscription|share|sharing|social|related|recommended|breadcrumbs?|advert|advertisement|ads?|promo"
                    + "|sidebar|comments?|paywall|most-read|trending|popup|modal|banner|skip-link|site-header|site-footer)([\\s_-]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINNING = Pattern.compile("(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*(<!doctype\\s+html|<html|<head|<body).*", Pattern.DOTALL);
    /** Characters that an article has at least; one with fewer is a teaser. */
    private static final int ARTICLE_MIN = 200;

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public boolean accepts(Content file) {
        return BEGINNING.matcher(file.headText()).lookingAt() || file.ends(".html", ".htm", ".xhtml") && file.headText().startsWith("<");
    }

    @Override
    public void read(Content file, Found found) throws IOException {
        Document document = document(file.bytes(), null);
        if (!document.text().isEmpty()) {
            found.add(document);
        }
    }

    /**
     * The report in a page.
     *
     * @param charset encoding that was named beside the page, as by a mail; null where the page's own is asked
     */
    static Document document(byte[] bytes, @Nullable Charset charset) throws IOException {
        String assumed = "";
        org.jsoup.nodes.Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "");
        if (charset == null && page.select("meta[charset], meta[http-equiv=content-type]").isEmpty()) {
            Characters characters = Characters.of(bytes); // the page names no encoding
            assumed = characters.assumed();
            page = Jsoup.parse(characters.text());
        }
        Facts facts = PageFacts.of(page);
        if (!assumed.isEmpty()) {
            facts.assumed("characters taken for " + assumed);
        }
        String text = words(page);
        return facts.document(text);
    }

    /** The words of a piece of HTML, as feeds and mails hold it. */
    static String words(String html) {
        return words(Jsoup.parse(html));
    }

    private static String words(org.jsoup.nodes.Document page) {
        page.select(NO_WORDS).remove();
        Element best = article(page);
        best.select(ROUND).forEach(Element::remove);
        for (Element e : best.select("[class], [id]")) {
            if (e != best && !e.nameIs("body") && !e.nameIs("html") && ROUND_NAMES.matcher(e.className() + " " + e.id()).find() && isAside(e, best)) {
                e.remove();
            }
        }
        return HtmlText.of(best);
    }

    /** Whether an element is the smaller part: one that holds most of the words is the report, whatever it is called. */
    private static boolean isAside(Element e, Element all) {
        return e.text().length() * 2 < all.text().length();
    }

    /** The longest article; else the main part; else the whole. */
    private static Element article(org.jsoup.nodes.Document page) {
        Element best = null;
        int longest = ARTICLE_MIN;
        for (String marks : new String[] {"article, [role=article], [itemprop=articleBody]", "main, [role=main], #content, #main"}) {
            for (Element e : page.select(marks)) {
                if (e.text().length() > longest) {
                    best = e;
                    longest = e.text().length();
                }
            }
            if (best != null) {
                return best;
            }
        }
        return page.body();
    }
}
