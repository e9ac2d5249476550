package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.SourceText;
import java.io.StringReader;
import java.util.Locale;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML from anybody: no document type, no entities but the five of XML, nothing from elsewhere, within bounds. */
final class XmlReader {

    /** Under what the namespace of a root is kept that is not wanted. */
    static final String NAMESPACE = "?namespace";

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int MOST_KEPT = 300_000;

    private final SourceText source;
    private final Problems problems;
    private final BiPredicate<String, String> wanted;
    private final XmlTags tags;
    private @Nullable XmlElement root;
    private @Nullable XmlElement open;
    private int depth;
    private int unwanted;
    private int elements;
    private int kept;

    private XmlReader(SourceText source, Problems problems, BiPredicate<String, String> wanted) {
        this.source = source;
        this.problems = problems;
        this.wanted = wanted;
        this.tags = new XmlTags(source.text());
    }

    /**
     * {@return the root; null when there is none, or something is not as it may be, and a problem says so}
     *
     * @param wanted which elements, by namespace and name, are kept with what is below them
     */
    static @Nullable XmlElement read(SourceText source, Problems problems, BiPredicate<String, String> wanted) {
        XmlReader reader = new XmlReader(source, problems, wanted);
        int declared = XmlTags.documentType(source.text());
        if (declared >= 0) {
            problems.add(
                    declared,
                    "the file declares a document type, which is refused because it can pull in other files",
                    "Delete the line that begins '<!DOCTYPE'; no BPMN model needs it.");
            return null;
        }
        try {
            reader.read();
        } catch (XMLStreamException e) {
            reader.add(e);
        }
        return problems.none() ? reader.root : null;
    }

    private void read() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader events = factory.createXMLStreamReader(new StringReader(source.text()));
        while (events.hasNext() && problems.none()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(events);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> text(events.getText());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader events) {
        int at = tags.next();
        elements++;
        depth++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS || kept > MOST_KEPT) {
            problems.add(
                    Math.max(0, at),
                    depth > DEEPEST
                            ? "elements are nested more than %d deep".formatted(DEEPEST)
                            : "the file has more elements than a model of a journey has",
                    "Is it the model of one process?");
            return;
        }
        String namespace = events.getNamespaceURI() == null ? "" : events.getNamespaceURI();
        if (unwanted > 0 || !wanted.test(namespace, events.getLocalName())) {
            unwanted++;
            if (root == null) {
                root = new XmlElement(source, Math.max(0, at), events.getLocalName(), null);
                root.setAttribute(NAMESPACE, namespace);
            }
            return;
        }
        kept++;
        XmlElement element = new XmlElement(source, Math.max(0, at), events.getLocalName(), open);
        for (int number = 0; number < events.getAttributeCount(); number++) {
            boolean own = events.getAttributeNamespace(number) == null
                    || events.getAttributeNamespace(number).isEmpty();
            element.setAttribute(
                    (own ? "" : "*") + events.getAttributeLocalName(number), events.getAttributeValue(number));
        }
        if (open != null) {
            open.children().add(element);
        }
        root = root == null ? element : root;
        open = element;
    }

    private void end() {
        depth--;
        if (unwanted > 0) {
            unwanted--;
        } else if (open != null) {
            open = open.parent();
        }
    }

    private void text(String text) {
        if (unwanted == 0 && open != null) {
            open.addText(text);
        }
    }

    private void add(XMLStreamException e) {
        boolean empty = source.text().isBlank();
        String written = String.valueOf(e.getMessage());
        int message = written.indexOf("Message: ");
        String said = message < 0 ? written : written.substring(message + "Message: ".length());
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
        problems.add(
                new Place(source.file(), empty ? 1 : line, empty ? 1 : column),
                1,
                empty ? "the file is empty" : "the file is not well-formed XML: " + plain(said),
                empty
                        ? source.kind().begins()
                        : "Export the model anew; a tool that reads it would have to repair it by guessing.");
    }

    private static String plain(String said) {
        String line = Characters.tidy(said);
        String shown = Characters.quote(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
        String text = shown.substring(1, shown.length() - 1);
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
