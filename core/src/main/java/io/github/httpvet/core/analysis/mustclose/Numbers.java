package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Expr;
import java.util.HashSet;
import java.util.Set;

/**
 * The numbers that a variable can be on a path, as far as comparisons with constants have told.
 *
 * @param low the least
 * @param high the greatest
 * @param holes numbers between that it is not; few
 */
record Numbers(long low, long high, Set<Long> holes) {

  private static final int MAX_HOLES = 8;

  /** Any number. */
  static final Numbers ANY = new Numbers(Long.MIN_VALUE, Long.MAX_VALUE, Set.of());

  /** One number. */
  static Numbers of(long number) {
    return new Numbers(number, number, Set.of());
  }

  /** True if it is one number. */
  boolean isOne() {
    return low == high;
  }

  /** What is left where a comparison with a constant holds; null if nothing. */
  Numbers where(Expr.OpKind comparison, long constant) {
    return switch (comparison) {
      case EQ -> between(constant, constant);
      case NE -> without(constant);
      case LT -> constant == Long.MIN_VALUE ? null : between(low, constant - 1);
      case LE -> between(low, constant);
      case GT -> constant == Long.MAX_VALUE ? null : between(constant + 1, high);
      case GE -> between(constant, high);
      default -> this;
    };
  }

  private Numbers between(long from, long to) {
    long newLow = Math.max(low, from);
    long newHigh = Math.min(high, to);
    while (newLow <= newHigh && holes.contains(newLow)) {
      newLow++;
    }
    while (newLow <= newHigh && holes.contains(newHigh)) {
      newHigh--;
    }
    if (newLow > newHigh) {
      return null;
    }
    Set<Long> left = new HashSet<>(holes);
    long first = newLow;
    long last = newHigh;
    left.removeIf(hole -> hole < first || hole > last);
    return new Numbers(newLow, newHigh, Set.copyOf(left));
  }

  private Numbers without(long number) {
    if (number < low || number > high || holes.size() >= MAX_HOLES) {
      return this;
    }
    if (isOne()) {
      return null;
    }
    Set<Long> more = new HashSet<>(holes);
    more.add(number);
    return new Numbers(low, high, more).between(low, high);
  }

  /** The comparison that holds where the given one does not. */
  static Expr.OpKind not(Expr.OpKind comparison) {
    return switch (comparison) {
      case EQ -> Expr.OpKind.NE;
      case NE -> Expr.OpKind.EQ;
      case LT -> Expr.OpKind.GE;
      case GE -> Expr.OpKind.LT;
      case GT -> Expr.OpKind.LE;
      case LE -> Expr.OpKind.GT;
      default -> comparison;
    };
  }

  /** The comparison with its sides exchanged. */
  static Expr.OpKind mirrored(Expr.OpKind comparison) {
    return switch (comparison) {
      case LT -> Expr.OpKind.GT;
      case GT -> Expr.OpKind.LT;
      case LE -> Expr.OpKind.GE;
      case GE -> Expr.OpKind.LE;
      default -> comparison;
    };
  }
}
