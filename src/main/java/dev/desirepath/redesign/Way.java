package dev.desirepath.redesign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way on from a step.
 *
 * @param to the id of a step, or {@code end}
 * @param share how often it is taken; null when not stated
 * @param rest whether the file calls that share the rest
 */
record Way(String to, @Nullable BigDecimal share, boolean rest) {

    private static final int DECIMALS = 6;

    /** {@return the only way on} */
    static Way only(String to) {
        return new Way(to, BigDecimal.ONE, false);
    }

    private boolean isCertain() {
        return share != null && share.compareTo(BigDecimal.ONE) == 0;
    }

    private boolean sameAs(Way other) {
        return to.equals(other.to)
                && (share == null ? other.share == null : other.share != null && share.compareTo(other.share) == 0);
    }

    static boolean same(List<Way> some, List<Way> others) {
        if (some.size() == 1 && others.size() == 1) {
            return some.get(0).to.equals(others.get(0).to);
        }
        if (some.size() != others.size()) {
            return false;
        }
        for (int index = 0; index < some.size(); index++) {
            if (!some.get(index).sameAs(others.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the ways with those of a step that goes in place of the way to it} */
    static List<Way> through(List<Way> ways, String gone, List<Way> instead) {
        List<Way> through = new ArrayList<>();
        for (Way way : ways) {
            if (!way.to.equals(gone)) {
                through.add(way);
                continue;
            }
            instead.forEach(next -> through.add(new Way(
                    next.to,
                    way.share == null || next.share == null ? null : way.share.multiply(next.share),
                    (way.rest && instead.size() == 1) || (next.rest && way.isCertain()))));
        }
        return joined(through);
    }

    /** Two ways to one step are one; shares of which not all are known say nothing. */
    private static List<Way> joined(List<Way> ways) {
        boolean known = ways.size() == 1 || ways.stream().allMatch(way -> way.share != null);
        Map<String, Way> joined = new LinkedHashMap<>();
        for (Way way : ways) {
            Way first = joined.get(way.to);
            BigDecimal share =
                    first == null || first.share == null || way.share == null ? way.share : first.share.add(way.share);
            joined.put(way.to, new Way(way.to, known ? share : null, first == null && way.rest));
        }
        return List.copyOf(joined.values());
    }

    /** {@return the ways without one that leads back to the step itself; the others are taken more often then} */
    static List<Way> without(List<Way> ways, String itself) {
        List<Way> others =
                ways.stream().filter(way -> !way.to.equals(itself)).collect(Collectors.toCollection(ArrayList::new));
        BigDecimal sum = others.stream()
                .map(way -> way.share == null ? BigDecimal.ZERO : way.share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (others.size() == ways.size() || sum.signum() == 0) {
            return others;
        }
        for (int index = 0; index < others.size(); index++) {
            Way way = others.get(index);
            BigDecimal share = way.share == null ? null : way.share.divide(sum, DECIMALS, RoundingMode.HALF_UP);
            others.set(index, new Way(way.to, share, index == others.size() - 1));
        }
        return others;
    }

    /** {@return the value of {@code next} that says these ways} */
    static String yaml(List<Way> ways) {
        if (ways.isEmpty()) {
            return "end";
        }
        if (ways.size() == 1) {
            return Yaml.text(ways.get(0).to, false);
        }
        if (ways.stream().anyMatch(way -> way.share == null)) {
            return Yaml.list(ways.stream().map(Way::to).toList());
        }
        return ways.stream()
                .map(way -> Yaml.text(way.to, true) + ": " + way.shareText())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    String shareText() {
        if (rest || share == null) {
            return "rest";
        }
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }
}
