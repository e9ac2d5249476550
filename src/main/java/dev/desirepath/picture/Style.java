package dev.desirepath.picture;

import java.util.function.Function;

/** The style rules of all pictures on a page. */
final class Style {

    private static final String RULES = """
            .jp{color:var(--jp-text)}
            .jp svg{display:block;max-width:100%;height:auto;margin:0 0 12px;overflow:visible;background:var(--jp-paper);break-inside:avoid}
            .jp text{font-family:Arial,Helvetica,"Liberation Sans","DejaVu Sans",sans-serif;font-size:11px;fill:var(--jp-text)}
            .jp text.jp-name{font-size:12px}
            .jp text.jp-heading{font-size:13px;font-weight:bold}
            .jp text.jp-lane-name{font-size:12px;font-weight:bold}
            .jp text.jp-sign-letter{font-size:11px;font-weight:bold}
            .jp text.jp-quiet{fill:var(--jp-quiet)}
            .jp text.jp-on{fill:var(--jp-on)}
            .jp text.jp-on-badge{fill:var(--jp-on)}
            .jp-lane{fill:var(--jp-lane)}
            .jp-odd{fill:var(--jp-odd-lane)}
            .jp-stage{fill:var(--jp-stage);stroke:var(--jp-rim)}
            .jp-card{fill:var(--jp-behind);stroke:var(--jp-rim);stroke-width:1}
            .jp-card.jp-customer{fill:var(--jp-customer);stroke:var(--jp-customer-rim);stroke-width:2}
            .jp-card.jp-in-front{fill:var(--jp-front);stroke:var(--jp-front-rim);stroke-width:2}
            .jp-line,.jp-end,.jp-break-mark,.jp-visibility,.jp-aim-line,.jp-felt-line,.jp-wait-none,.jp-wait-unknown{fill:none}
            .jp-line{stroke:var(--jp-line);stroke-width:1}
            .jp-back{stroke-dasharray:6 3}
            .jp-hand-off{stroke:var(--jp-break);stroke-width:2}
            .jp-beside{stroke-dasharray:2 3}
            .jp-head{fill:var(--jp-line)}
            .jp-hand-off-head{fill:var(--jp-break)}
            .jp-break-mark{stroke:var(--jp-break);stroke-width:2}
            .jp-end{stroke:var(--jp-line);stroke-width:3}
            .jp-visibility{stroke:var(--jp-text);stroke-width:2;stroke-dasharray:10 4}
            .jp-moment{fill:var(--jp-moment)}
            .jp-decisive{stroke:var(--jp-text)}
            .jp-break{fill:var(--jp-break)}
            .jp-rule{fill:var(--jp-rule)}
            .jp-badge{fill:var(--jp-badge)}
            .jp-wait{fill:var(--jp-quiet);stroke:var(--jp-quiet);stroke-width:1}
            .jp-wait.jp-told{fill:var(--jp-paper)}
            .jp-wait.jp-unsaid{fill:var(--jp-paper);stroke-dasharray:3 2}
            .jp-wait.jp-nothing{fill:var(--jp-break);stroke:var(--jp-break)}
            .jp-wait-none{stroke:var(--jp-quiet);stroke-width:2}
            .jp-wait-unknown{stroke:var(--jp-quiet);stroke-width:2;stroke-dasharray:2 3}
            .jp-hush{fill:var(--jp-paper);stroke:var(--jp-rim)}
            .jp-hush.jp-unsaid{stroke-dasharray:3 2}
            .jp-hush.jp-nothing{fill:var(--jp-hush);stroke:var(--jp-break);stroke-width:2}
            .jp-level{fill:var(--jp-level);stroke:var(--jp-stage)}
            .jp-low{fill:var(--jp-low)}
            .jp-aim{fill:var(--jp-paper);stroke:var(--jp-aim);stroke-width:2}
            .jp-aim-line{stroke:var(--jp-aim);stroke-width:2;stroke-dasharray:5 4}
            .jp-felt{fill:var(--jp-felt)}
            .jp-felt-line{stroke:var(--jp-felt);stroke-width:2}
            .jp-far{stroke-width:1;stroke-dasharray:1 4}
            .jp-narrow{display:none}
            @media screen and (max-width:900px){.jp-wide{display:none}.jp-narrow{display:flex;flex-wrap:wrap;gap:0 12px;align-items:flex-start}}
            @page jp-landscape{size:landscape;margin:12mm}
            @media print{.jp-wide{page:jp-landscape}.jp-wide svg{max-height:180mm}}
            """;

    private Style() {}

    static String rules() {
        return ".jp{" + properties(Ink::light) + "}\n" + "@media screen and (prefers-color-scheme:dark){.jp{"
                + properties(Ink::dark) + "}}\n" + RULES;
    }

    private static String properties(Function<Ink, String> shade) {
        StringBuilder properties = new StringBuilder();
        for (Ink ink : Ink.values()) {
            properties
                    .append(ink.property())
                    .append(':')
                    .append(shade.apply(ink))
                    .append(';');
        }
        return properties.toString();
    }
}
