package dev.desirepath.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page may consist of: the elements and attributes of the templates and of the picture. */
public final class CleanPage {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "main",
            "footer",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "div",
            "article",
            "section",
            "nav",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "strong",
            "figure",
            "figcaption",
            "details",
            "summary",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "href",
            "id",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "role",
            "tabindex",
            "scope",
            "open");
    private static final Set<String> DRAWN = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "line",
            "circle",
            "ellipse",
            "polygon",
            "polyline",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "marker",
            "use",
            "clipPath",
            "pattern",
            "a",
            "linearGradient",
            "stop",
            "symbol");

    private CleanPage() {}

    /** Fails where the page has anything else, or a mistake of syntax. */
    public static void check(String html) {
        check(Pages.parsed(html));
    }

    static void check(Document page) {
        for (Element element : page.getAllElements()) {
            if (element instanceof Document) {
                continue;
            }
            boolean drawn = element.closest("svg") != null;
            assertThat(drawn ? DRAWN : ELEMENTS).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style")
                        .isNotEqualTo("src");
                assertThat(drawn || ATTRIBUTES.contains(attribute.getKey()))
                        .as(attribute.getKey())
                        .isTrue();
                boolean link = attribute.getKey().endsWith("href");
                assertThat(!link || attribute.getValue().startsWith("#")).isTrue();
            }
        }
    }
}
