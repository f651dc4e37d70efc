package conflictmap.ingest.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a page says about itself: its meta elements, JSON-LD of an article, microdata, a time element that is the only one. */
final class PageFacts {
    private static final int MAX_DEPTH = 40;
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Pattern ARTICLE = Pattern.compile("(\\w*Article|\\w*BlogPosting|Report|WebPage)");
    private static final List<String> TIMES = List.of("article:published_time", "og:published_time", "datePublished", "date", "pubdate", "publishdate",
            "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "article:modified_time");
    private static final List<String> SOURCES = List.of("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name");
    private static final List<String> TITLES = List.of("og:title", "dc.title", "dcterms.title", "twitter:title");

    static {
        JSON.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build());
    }

    private PageFacts() {}

    static Facts of(org.jsoup.nodes.Document page) {
        var facts = new Facts();
        meta(page, "article:published_time", facts);
        articles(page).forEach(article -> article(article, facts));
        TIMES.forEach(name -> meta(page, name, facts));
        for (Element e : page.select("[itemprop=datePublished], time[pubdate]")) {
            String written = e.hasAttr("datetime") ? e.attr("datetime") : e.hasAttr("content") ? e.attr("content") : e.text();
            facts.published(written, "<" + e.normalName() + (e.hasAttr("itemprop") ? " itemprop=datePublished>" : " pubdate>"));
        }
        List<String> times = page.select("time[datetime]").eachAttr("datetime").stream().distinct().toList();
        if (times.size() == 1) {
            facts.published(times.getFirst(), "<time datetime>");
        }
        SOURCES.forEach(name -> facts.source(content(page, name), "<meta " + name + ">"));
        TITLES.forEach(name -> facts.title(content(page, name), "<meta " + name + ">"));
        Elements headings = page.select("h1");
        if (headings.size() == 1) {
            facts.title(headings.text(), "<h1>");
        }
        return facts.title(page.title(), "<title>");
    }

    private static void meta(org.jsoup.nodes.Document page, String name, Facts facts) {
        facts.published(content(page, name), "<meta " + name + ">");
    }

    private static String content(org.jsoup.nodes.Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name")) || name.equalsIgnoreCase(meta.attr("itemprop"))) {
                return meta.attr("content");
            }
        }
        return "";
    }

    private static void article(JsonNode article, Facts facts) {
        facts.published(article.path("datePublished").asText(), "JSON-LD datePublished")
                .source(named(article.path("publisher")), "JSON-LD publisher")
                .title(article.path("headline").asText(), "JSON-LD headline");
    }

    private static String named(JsonNode publisher) {
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return one.isTextual() ? one.asText() : one.path("name").asText();
    }

    /** Articles that scripts of linked data describe; what is no JSON is passed over, as browsers do. */
    private static List<JsonNode> articles(org.jsoup.nodes.Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), found);
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(n -> collect(n, found));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                found.add(node);
            }
            collect(node.path("@graph"), found);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }
}
