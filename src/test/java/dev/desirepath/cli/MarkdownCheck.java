package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads a report in Markdown back as the wikis do that understand most, and collects what is in it that we did not write. */
final class MarkdownCheck {

    private static final List<Extension> FLAVOUR =
            List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());
    private static final Set<String> OURS = Set.of(
            "Document",
            "Heading",
            "Paragraph",
            "Text",
            "Code",
            "BulletList",
            "OrderedList",
            "ListItem",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");
    private static final Pattern LIVE = Pattern.compile(
            "@\\w|#\\w|://|(?i)www\\.|:\\w+:|\\$|[\\[\\]{}`*_~^|\\\\]|<[\\w/!]|[\\w/]>|!\\d|%\\w|&\\w|GH-\\d|\\w\\.example|\\d[a-f]{3}");
    private static final Pattern LABEL = Pattern.compile("ELIMINATE|IMPROVE|[A-Z][a-z]+( [a-z]+)?:");
    private static final Set<String> OF_PAGES = Set.of("BlockQuote");
    private static final String ACTOR = "(?:[\\p{L}\\p{N}\\P{ASCII} .()/'?!-]++|#\\d+;)++";
    private static final String NAME = "(?:" + ACTOR + "|,)++";
    private static final Pattern DRAWING = Pattern.compile("journey\n    title " + NAME + "\n(    section " + NAME
            + "\n|      (?!(?i)(title|section|journey|acctitle|accdescr)\\b)" + NAME + ": [1345](: " + ACTOR + "(, "
            + ACTOR + ")*)?\n)+");

    private final List<String> foreign = new ArrayList<>();

    private final boolean page;

    private MarkdownCheck(boolean page) {
        this.page = page;
    }

    /** Fails with what is not ours in a report. */
    static void check(String markdown) {
        check(markdown, false);
    }

    /** Fails with what is not harmless in the page of a rule. */
    static void checkPage(String markdown) {
        check("# Page\n\n" + markdown, true);
    }

    private static void check(String markdown, boolean page) {
        Node document = Parser.builder().extensions(FLAVOUR).build().parse(markdown);
        MarkdownCheck check = new MarkdownCheck(page);
        check.look(document);
        assertThat(check.foreign).isEmpty();
        assertThat(document.getFirstChild()).isInstanceOf(Heading.class);
    }

    private void look(Node node) {
        if (!isOurs(node)) {
            foreign.add(node + " " + (node instanceof FencedCodeBlock block ? block.getLiteral() : ""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            look(child);
        }
    }

    private boolean isOurs(Node node) {
        if (node instanceof HtmlInline html) {
            return html.getLiteral().matches("<a id=\"[a-z0-9-]+\">|</a>");
        }
        if (node instanceof FencedCodeBlock block) {
            return page || isDrawing(block);
        }
        if (node instanceof Link link) {
            return link.getDestination().equals("#all-journeys");
        }
        if (node instanceof StrongEmphasis strong) {
            return strong.getFirstChild() instanceof Text label
                    && LABEL.matcher(label.getLiteral()).matches();
        }
        if (node instanceof Text text) {
            return !LIVE.matcher(text.getLiteral().replaceFirst("^\\[ \\] ", "").replace("|", ""))
                    .find();
        }
        String kind = node.getClass().getSimpleName();
        return OURS.contains(kind) || (page && OF_PAGES.contains(kind));
    }

    private static boolean isDrawing(FencedCodeBlock block) {
        return block.getInfo().equals("mermaid")
                && DRAWING.matcher(block.getLiteral()).matches();
    }
}
