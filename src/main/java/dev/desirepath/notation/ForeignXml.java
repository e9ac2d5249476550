package dev.desirepath.notation;

import java.util.Locale;
import java.util.Map;

/** What an XML file is that is no BPMN model, by its root. */
final class ForeignXml {

    private static final Map<String, String> BY_NAMESPACE = Map.of(
            "/dmn/", "a decision model in DMN",
            "/cmmn/", "a case model in CMMN",
            "xpdl", "a process in XPDL",
            "bpel", "a process in BPEL",
            "xhtml", "a page in HTML",
            "/svg", "a picture in SVG",
            "/xmi", "a model in XMI");
    private static final Map<String, String> BY_ROOT = Map.of(
            "package", "a process in XPDL",
            "mxfile", "a drawing of draw.io",
            "mxgraphmodel", "a drawing of draw.io",
            "svg", "a picture in SVG",
            "html", "a page in HTML",
            "xmi", "a model in XMI",
            "aml", "an export of ARIS",
            "visiodocument", "a drawing of Visio",
            "log", "an event log in XES");

    private ForeignXml() {}

    static String says(String namespace, String root) {
        String space = namespace.toLowerCase(Locale.ROOT);
        return BY_NAMESPACE.entrySet().stream()
                .filter(known -> space.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(BY_ROOT.getOrDefault(root.toLowerCase(Locale.ROOT), "XML of another sort"));
    }
}
