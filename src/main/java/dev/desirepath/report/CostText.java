package dev.desirepath.report;

import dev.desirepath.advice.Effects.Cost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What work costs, in words. */
final class CostText {

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private CostText() {}

    /**
     * {@return such as {@code 6.40 EUR a journey, 12,345 EUR a year at 48 EUR per hour, payroll 2026}}
     *
     * @param less whether what stands before says that there is less of it
     */
    static String of(Cost cost, boolean less) {
        String currency = " " + cost.rate().currency();
        boolean other =
                cost.perJourney().signum() != 0 && less != cost.perJourney().signum() < 0;
        String direction = !other ? "" : less ? " more" : " less";
        BigDecimal yearly = cost.perYear();
        String year = yearly == null ? "" : ", " + amount(yearly) + currency + direction + " a year";
        return amount(cost.perJourney()) + currency + direction + " a journey" + year + " at "
                + cost.rate().written() + ", " + cost.rate().source();
    }

    /** {@return the minutes that are paid, where these are not those of doing each step once} */
    static String average(Cost cost, long once) {
        return cost.minutes().compareTo(BigDecimal.valueOf(once)) == 0
                ? ""
                : cost.minutes().abs().stripTrailingZeros().toPlainString() + " min a journey on average";
    }

    private static String amount(BigDecimal signed) {
        BigDecimal amount = signed.abs();
        if (amount.signum() != 0 && amount.compareTo(SMALLEST) < 0) {
            return "less than 0.01";
        }
        return amount.compareTo(LARGE) < 0
                ? amount.setScale(2, RoundingMode.HALF_UP).toPlainString()
                : String.format(
                        Locale.ROOT,
                        "%,d",
                        amount.setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }
}
