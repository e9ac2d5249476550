package dev.desirepath.report;

import dev.desirepath.advice.Effects;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.Objection;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Target;
import dev.desirepath.journey.Problem;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Advice for a spreadsheet: a row for each recommendation, with the names that JSON has for its parts as the heading. */
public final class CsvReport implements Report {

    // Without it, some spreadsheets take the file for the encoding of their country.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer out;

    /** What stands in one column. */
    private record Column(String name, Function<Recommendation, Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("rank", Recommendation::rank),
            new Column("id", Recommendation::id),
            new Column("priority", it -> RecommendationJson.slug(it.priority())),
            new Column("because", Recommendation::because),
            new Column("action", it -> RecommendationJson.slug(it.action())),
            new Column("remedy", Recommendation::remedy),
            new Column("title", Recommendation::title),
            new Column("rationale", Recommendation::rationale),
            new Column("target.kind", it -> RecommendationJson.slug(it.target().kind())),
            new Column("target.id", it -> it.target().id()),
            new Column("target.line", it -> it.target().place().line()),
            new Column("target.column", it -> it.target().place().column()),
            new Column("removes", it -> joined(it.removes(), Target::id)),
            new Column("change", it -> joined(it.change(), Words::change)),
            new Column("exposure", it -> decimal(it.exposurePerMille())),
            new Column("effects.momentsOfTruth", it -> -it.effects().momentsOfTruth()),
            new Column("effects.breakPoints", it -> -it.effects().breakPoints()),
            new Column("effects.businessRules", it -> -it.effects().businessRules()),
            new Column("effects.pointsPerCustomer", it -> decimal(-it.effects().pointsPerMille())),
            new Column("effects.waitMinutes", it -> -it.effects().waitMinutes()),
            new Column("effects.actors", it -> joined(it.effects().loads(), EffectsText::load)),
            new Column("effects.actors.minutes", it -> joined(it.effects().loads(), CsvReport::minutes)),
            new Column("changeEffort", it -> RecommendationJson.slug(it.changeEffort())),
            new Column("confidence", it -> RecommendationJson.slug(it.confidence())),
            new Column("assumes", it -> String.join("; ", it.assumes())),
            new Column("checkFirst", it -> String.join("; ", it.checkFirst())),
            new Column("objections", it -> joined(it.objections(), Objection::message)),
            new Column("decidedBy", it -> RecommendationJson.slug(it.decidedBy())),
            new Column("findings", it -> it.findings().size()),
            new Column("findings.rule", it -> rules(it.findings())),
            new Column("absorbed", it -> it.absorbed().size()),
            new Column("absorbed.rule", it -> rules(it.absorbed())),
            new Column("response", it -> it.response() == null ? "" : SettledText.response(it.response())));

    /** Begins the report. */
    public CsvReport(Writer out) throws IOException {
        this.out = out;
        List<String> names = COLUMNS.stream().map(Column::name).collect(Collectors.toList());
        names.addAll(0, List.of("file", "journey"));
        out.write(BYTE_ORDER_MARK + Csv.row(names));
    }

    @Override
    public void add(Analysed analysed) throws IOException {
        String journey = analysed.advice().journey().name().value();
        for (Recommendation it : analysed.advice().recommendations()) {
            List<Object> cells =
                    COLUMNS.stream().map(column -> column.value().apply(it)).collect(Collectors.toList());
            cells.addAll(0, List.of(analysed.file(), journey));
            out.write(Csv.row(cells));
        }
    }

    /** A file that could not be read has no recommendation and so no row; the command says it on standard error. */
    @Override
    public void end(List<Problem> problems) {}

    private static <T> String joined(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining("; "));
    }

    private static BigDecimal decimal(long perMille) {
        return new BigDecimal(
                BigDecimal.valueOf(perMille, 3).stripTrailingZeros().toPlainString());
    }

    /** Not a sum: a minute of the customer and one of an employee may be the same minute. */
    private static String minutes(Effects.Load load) {
        return load.actor() + " " + load.minutes();
    }

    private static String rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).distinct().collect(Collectors.joining("; "));
    }
}
