package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Details.Limit;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Limits of pools that keys set without the effect that they seem to have. */
final class KeyPoolMisconfigured implements KeyRule {

  @Override
  public String rule() {
    return "HttpPoolMisconfigured";
  }

  @Override
  public List<Finding> check(SetKeys keys) {
    return keys.own().stream()
        .filter(one -> one.row().limit() != null)
        .flatMap(one -> ignored(keys, one).or(() -> aboveTotal(keys, one)).stream())
        .toList();
  }

  private Optional<Finding> ignored(SetKeys keys, SetKeys.One one) {
    return one.row()
        .effective()
        .filter(condition -> keys.isUnmet(condition) && !keys.isOpen())
        .map(
            condition ->
                keys.finding(
                    rule(),
                    one,
                    Level.WARNING,
                    "`"
                        + one.row().lastName()
                        + "` is ignored, since `"
                        + condition.key().substring(condition.key().lastIndexOf('.') + 1)
                        + "` is not `"
                        + String.join(" or ", condition.values())
                        + "`",
                    "Set `" + condition.key() + "` to a value that takes the limit"));
  }

  /** Where the total is set elsewhere, or filled in, it is not known. */
  private Optional<Finding> aboveTotal(SetKeys keys, SetKeys.One one) {
    if (one.row().limit() != Limit.PER_ROUTE) {
      return Optional.empty();
    }
    OptionalLong route = number(one);
    return keys.with(one).stream()
        .filter(other -> other.row().limit() == Limit.TOTAL)
        .filter(total -> isAbove(route, number(total)))
        .findFirst()
        .map(
            total ->
                keys.finding(
                    rule(),
                    one,
                    Level.WARNING,
                    "`"
                        + one.row().lastName()
                        + "` is above `"
                        + total.row().lastName()
                        + "`, so no route can have as many connections",
                    "Raise `" + total.row().lastName() + "`, or lower the limit of a route"));
  }

  private static boolean isAbove(OptionalLong route, OptionalLong total) {
    return route.isPresent()
        && total.isPresent()
        && total.getAsLong() > 0
        && route.getAsLong() > total.getAsLong();
  }

  private static OptionalLong number(SetKeys.One one) {
    try {
      return OptionalLong.of(Long.parseLong(one.value()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
