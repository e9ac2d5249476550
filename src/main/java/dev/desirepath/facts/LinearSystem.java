package dev.desirepath.facts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Linear equations with whole coefficients, solved exactly by elimination without fractions (Bareiss 1968). */
final class LinearSystem {

    private final BigInteger[][] rows;
    private final int size;

    /** Takes one row for each unknown: its coefficients and, behind them, the right side; the rows are overwritten. */
    LinearSystem(BigInteger[][] rows) {
        this.rows = rows;
        this.size = rows.length;
    }

    /** {@return the one solution; empty when there is none or more than one} */
    Optional<List<Ratio>> solve() {
        BigInteger before = BigInteger.ONE;
        for (int pivot = 0; pivot < size; pivot++) {
            if (!bringUp(pivot)) {
                return Optional.empty();
            }
            for (int row = pivot + 1; row < size; row++) {
                eliminate(pivot, row, before);
            }
            before = rows[pivot][pivot];
        }
        return Optional.of(substitute(before));
    }

    private boolean bringUp(int pivot) {
        for (int row = pivot; row < size; row++) {
            if (rows[row][pivot].signum() != 0) {
                BigInteger[] found = rows[row];
                rows[row] = rows[pivot];
                rows[pivot] = found;
                return true;
            }
        }
        return false;
    }

    private void eliminate(int pivot, int row, BigInteger before) {
        BigInteger factor = rows[row][pivot];
        for (int column = pivot + 1; column <= size; column++) {
            BigInteger kept = rows[row][column];
            BigInteger taken = rows[pivot][column];
            boolean both = factor.signum() != 0 && taken.signum() != 0;
            if (kept.signum() != 0 || both) {
                BigInteger value = kept.multiply(rows[pivot][pivot]);
                rows[row][column] = (both ? value.subtract(factor.multiply(taken)) : value).divide(before);
            }
        }
        rows[row][pivot] = BigInteger.ZERO;
    }

    /** Each unknown times the determinant is whole, so that fractions come last. */
    private List<Ratio> substitute(BigInteger determinant) {
        BigInteger[] multiples = new BigInteger[size];
        for (int row = size - 1; row >= 0; row--) {
            BigInteger rest = determinant.multiply(rows[row][size]);
            for (int column = row + 1; column < size; column++) {
                if (rows[row][column].signum() != 0) {
                    rest = rest.subtract(rows[row][column].multiply(multiples[column]));
                }
            }
            multiples[row] = rest.divide(rows[row][row]);
        }
        List<Ratio> solution = new ArrayList<>();
        for (BigInteger multiple : multiples) {
            solution.add(new Ratio(multiple, determinant));
        }
        return solution;
    }
}
