package dev.desirepath.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JourneyPictureTest {

    private static final Set<String> ELEMENTS =
            Set.of("div", "svg", "title", "g", "rect", "text", "polyline", "polygon", "circle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "role",
            "aria-labelledby",
            "aria-hidden",
            "xmlns",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "rx",
            "points",
            "cx",
            "cy",
            "r");

    private static final String HOSTILE = """
            journey: "]]><script>alert(1)</script>"
            actors: {"<b onclick='x'>clerk</b>": employee}
            stages:
            - stage: "</title></svg><img src=x onerror=alert(1)>"
              steps:
              - step: "</text><script>alert(1)</script> &amp; ' \\" <!-- --> averyverylongwordthatnothingbreaksupatallandthatgoeson"
                id: a
                by: "<b onclick='x'>clerk</b>"
                with: customer
                channel: "\\"><svg onload=alert(1)>"
                waits: 2 days
                status: "<i>soon</i>"
                emotion: {goal: "<i>", observed: "]]>"}
              - {step: العميل ينتظر الرد من البنك, id: b, by: customer}
              - {step: 顧客は銀行からの返事を待っていますがなかなか来ません, id: c, by: customer}
            """;

    @Test
    void isWellFormedAndHoldsNothingThatAContentSecurityPolicyRefuses() throws IOException {
        Pictures.journeys().forEach((name, yaml) -> assertHarmless(name, Pictures.svg(yaml)));
    }

    @Test
    void showsHostileNamesAsText() {
        String svg = Pictures.svg(HOSTILE, new Badge(1, "<script>\u0000\u202e</script>", Set.of("a")));

        assertHarmless("hostile", svg);
        assertThat(titles(svg))
                .anyMatch(title -> title.contains("</text><script>alert(1)</script> &amp; ' \" <!-- -->")
                        && title.contains("<script>\\x00\\u202e</script>"));
    }

    @Test
    void namesEveryStepOnceInEachForm() {
        List<String> titles = titles(Pictures.svg(MovingHouse.of(40)));

        IntStream.rangeClosed(1, 40).forEach(number -> assertThat(titles)
                .filteredOn(title -> title.startsWith("Step " + number + ": "))
                .hasSize(2));
    }

    @Test
    void saysAStepInWords() {
        String svg = Pictures.svg("""
                journey: Leak
                actors: {desk: employee, plumber: partner}
                steps:
                - {step: Tenant phones, id: call, by: customer, with: desk, channel: phone, gives: [address], decisive: yes, hands over: {to: plumber, medium: paper, within: 2 days, lost: 3%}}
                - {step: Plumber comes, id: visit, by: plumber, with: customer, uses: [address], waits: 2 days, status: none, emotion: {goal: safe, observed: annoyed, customers: 12}, next: {call: 20%, end: rest}}
                """, new Badge(3, "Tell the tenant the day", Set.of("visit")));

        assertThat(titles(svg))
                .contains(
                        "Step 1: Tenant phones. Customer acts. Decisive moment of truth. With desk · phone."
                                + " Wait before it not stated. Emotion aimed at: not stated; observed: not stated. Then step 2.",
                        "Step 2: Plumber comes. Customer is met. Moment of truth. Break point. By plumber."
                                + " From desk: paper, promised in 2 days, lost 3 %. Wait before it: 2 days, told nothing."
                                + " Emotion aimed at: safe; observed: annoyed (12)."
                                + " Recommendation 3 acts here: Tell the tenant the day."
                                + " 20 % back to step 1. 80 % the journey ends here.");
    }

    @Test
    void isTheSameForTheSameJourney() {
        assertThat(Pictures.svg(MovingHouse.of(40))).isEqualTo(Pictures.svg(MovingHouse.of(40)));
    }

    @Test
    void usesNoClassThatTheStyleDoesNotKnow() throws IOException {
        Set<String> unknown = new HashSet<>();
        Pictures.journeys().values().forEach(yaml -> elements(Pictures.svg(yaml)).stream()
                .flatMap(element -> List.of(element.getAttribute("class").split(" ", -1)).stream())
                .filter(css -> !css.isEmpty() && !JourneyPicture.style().contains("." + css))
                .forEach(unknown::add));

        assertThat(unknown).isSubsetOf("jp-ink", "jp-step", "jp-legend", "jp-drawing", "jp-note", "jp-behind");
    }

    private static void assertHarmless(String name, String svg) {
        List<String> ids = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> attributes = new HashSet<>();
        for (Element element : elements(svg)) {
            names.add(element.getTagName());
            for (int number = 0; number < element.getAttributes().getLength(); number++) {
                attributes.add(element.getAttributes().item(number).getNodeName());
            }
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertThat(ELEMENTS).as(name).containsAll(names);
        assertThat(ATTRIBUTES).as(name).containsAll(attributes);
        assertThat(ids).as(name).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> titles(String svg) {
        return elements(svg).stream()
                .filter(element -> element.getTagName().equals("title"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(String svg) {
        NodeList all = parsed(svg).getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(number -> (Element) all.item(number))
                .toList();
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }
}
