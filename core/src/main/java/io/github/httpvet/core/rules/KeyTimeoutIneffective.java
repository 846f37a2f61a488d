package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Connect timeouts that never fire, since the time for the whole call is shorter. */
final class KeyTimeoutIneffective implements KeyRule {

  @Override
  public String rule() {
    return "HttpTimeoutIneffective";
  }

  @Override
  public List<Finding> check(SetKeys keys) {
    return keys.own().stream()
        .filter(one -> one.row().phases().contains(Phase.CONNECT) && !one.row().isOfCall())
        .flatMap(one -> defect(keys, one).stream())
        .toList();
  }

  private Optional<Finding> defect(SetKeys keys, SetKeys.One one) {
    OptionalLong connect = KeyTime.millis(one);
    return keys.with(one).stream()
        .filter(other -> other.row().isOfCall())
        .filter(other -> isShorter(KeyTime.millis(other), connect))
        .findFirst()
        .map(
            whole ->
                keys.finding(
                    rule(),
                    one,
                    Level.WARNING,
                    "`"
                        + one.row().lastName()
                        + "` is longer than `"
                        + whole.row().lastName()
                        + "`, which ends the call first, so it never fires",
                    "Make it shorter than `" + whole.row().lastName() + "`"));
  }

  private static boolean isShorter(OptionalLong whole, OptionalLong connect) {
    return whole.isPresent()
        && connect.isPresent()
        && whole.getAsLong() > 0
        && whole.getAsLong() < connect.getAsLong();
  }
}
