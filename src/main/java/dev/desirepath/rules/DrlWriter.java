package dev.desirepath.rules;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes checked rules as DRL anew, with quoting of its own, so that an engine never sees an author's text.
 *
 * <p>A comparison with a partial field, and the binding of one whose value the rule needs, gets a guard against null: what
 * is not stated meets no comparison, as in {@link SecondReader}.
 */
public final class DrlWriter {

    private final Rule rule;

    private DrlWriter(Rule rule) {
        this.rule = rule;
    }

    /** {@return one DRL file with all the rules, each named by its id} */
    public static String write(List<Rule> rules, String packageName) {
        return write(rules, packageName, FactTypes.ADVICE, FactTypes.STANDARD);
    }

    /** {@return the same with the class of the global and the fact types to import} */
    public static String write(List<Rule> rules, String packageName, String globalClass, FactTypes types) {
        StringBuilder drl = new StringBuilder("package " + packageName + ";\n\n");
        drl.append(types.imports());
        if (rules.stream().flatMap(rule -> rule.conditions().stream()).anyMatch(DrlWriter::sums)) {
            drl.append("import accumulate dev.desirepath.engine.WholeSum wholeSum;\n");
        }
        drl.append("\nglobal ").append(globalClass).append(" advice;\n");
        rules.forEach(rule -> drl.append(new DrlWriter(rule).rule()));
        return drl.toString();
    }

    private static boolean sums(Condition condition) {
        return condition instanceof Condition.Tally tally && tally.function() == Condition.Tally.Function.SUM;
    }

    private String rule() {
        String conditions = rule.conditions().stream()
                .map(each -> "    " + condition(each) + "\n")
                .collect(Collectors.joining());
        return "\nrule " + quoted(rule.id()) + "\n  when\n" + conditions + "  then\n    advice."
                + rule.verb().word() + "( kcontext, " + rule.subject() + " );\nend\n";
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return pattern(match.pattern());
        }
        if (condition instanceof Condition.Absence absence) {
            return "not( " + pattern(absence.pattern()) + " )";
        }
        if (condition instanceof Condition.Presence presence) {
            return "exists( " + pattern(presence.pattern()) + " )";
        }
        if (condition instanceof Condition.ForAll all) {
            return "forall( " + pattern(all.every()) + " " + pattern(all.has()) + " )";
        }
        return tally((Condition.Tally) condition);
    }

    private String tally(Condition.Tally tally) {
        String argument = tally.of().isEmpty() ? "1" : tally.of();
        String tests = tally.tests().stream()
                .map(test -> compared(tally.name(), test.operator(), test.operand(), true))
                .collect(Collectors.joining(", "));
        return "accumulate( " + pattern(tally.pattern()) + "; " + tally.name() + " : " + function(tally.function())
                + "( " + argument + " ); " + tests + " )";
    }

    /** The plain sum of Drools adds up small numbers in 32 bits and wraps. */
    private static String function(Condition.Tally.Function function) {
        return function == Condition.Tally.Function.SUM
                ? "wholeSum"
                : function.name().toLowerCase(Locale.ROOT);
    }

    private String pattern(Pattern pattern) {
        StringJoiner constraints = new StringJoiner(", ", "( ", " )").setEmptyValue("()");
        pattern.constraints().forEach(each -> constraints.add(constraint(each)));
        String name = pattern.name().isEmpty() ? "" : pattern.name() + " : ";
        return name + pattern.type().name() + constraints;
    }

    private String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            boolean guarded = binding.field().partial() && rule.needed().contains(binding.name());
            String field = binding.field().name();
            return (guarded ? field + " != null, " : "") + binding.name() + " : " + field;
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.alternatives().stream()
                    .map(each -> "( " + comparison(each, " && ") + " )")
                    .collect(Collectors.joining(" || "));
        }
        return comparison((Constraint.Comparison) constraint, ", ");
    }

    private String comparison(Constraint.Comparison comparison, String and) {
        String field = comparison.field().name();
        String guard = comparison.field().partial() ? field + " != null" + and : "";
        return guard
                + switch (comparison.operator()) {
                    case IN -> "( " + each(comparison, Operator.EQUAL, " || ") + " )";
                    case NOT_IN -> each(comparison, Operator.UNEQUAL, and);
                    default -> each(comparison, comparison.operator(), and);
                };
    }

    private static String each(Constraint.Comparison comparison, Operator operator, String between) {
        FieldKind kind = comparison.field().kind();
        boolean number = kind == FieldKind.NUMBER || kind == FieldKind.DECIMAL;
        return comparison.operands().stream()
                .map(operand -> compared(comparison.field().name(), operator, operand, number))
                .collect(Collectors.joining(between));
    }

    /** Drools holds two numbers equal after cutting one to 32 bits, or both to doubles; by order it compares them whole. */
    private static String compared(String left, Operator operator, Operand operand, boolean number) {
        String right = operand(operand);
        boolean byOrder = number && !(operand instanceof Operand.Literal literal && isSmall(literal));
        if (byOrder && operator == Operator.EQUAL) {
            return "( " + left + " >= " + right + " && " + left + " <= " + right + " )";
        }
        if (byOrder && operator == Operator.UNEQUAL) {
            return "( " + left + " < " + right + " || " + left + " > " + right + " )";
        }
        return left + " " + operator.symbol() + " " + right;
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Name name) {
            return name.name();
        }
        Object value = ((Operand.Literal) operand).value();
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof Long && !isSmall((Operand.Literal) operand) ? value + "L" : value.toString();
    }

    private static boolean isSmall(Operand.Literal literal) {
        return literal.value() instanceof Long number && number == number.intValue();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
