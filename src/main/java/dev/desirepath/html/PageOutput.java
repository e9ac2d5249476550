package dev.desirepath.html;

import dev.desirepath.report.Printable;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/** Where templates are written to: all text of a file is escaped where it stands, and its unseen characters are made visible. */
final class PageOutput extends OwaspHtmlTemplateOutput {

    PageOutput(TemplateOutput text) {
        super(text);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(Printable.text(value));
    }
}
