package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.KeyRow;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Timeouts that a key sets to none, or to so much that it comes to the same. */
final class KeyTimeoutDisabled implements KeyRule {

  @Override
  public String rule() {
    return "HttpTimeoutDisabled";
  }

  @Override
  public List<Finding> check(SetKeys keys) {
    return keys.own().stream()
        .filter(one -> !one.row().phases().isEmpty())
        .flatMap(one -> defect(keys, one).stream())
        .toList();
  }

  private Optional<Finding> defect(SetKeys keys, SetKeys.One one) {
    OptionalLong millis = KeyTime.millis(one);
    if (millis.isEmpty()) {
      return Optional.empty();
    }
    long given = millis.getAsLong();
    if (KeyTime.isNone(given, one.row())) {
      return Optional.of(
          finding(
              keys,
              one,
              Level.WARNING,
              (given == 0 ? "of 0" : "below 0") + " is no bound",
              one.row().isRefused() ? "for ever, or the client refuses it" : "for ever"));
    }
    if (given > HttpTimeoutDisabled.LONG) {
      Level level = given >= HttpTimeoutDisabled.ENDLESS ? Level.WARNING : Level.NOTE;
      return Optional.of(finding(keys, one, level, "is longer than 10 minutes", "as long"));
    }
    return Optional.empty();
  }

  private Finding finding(SetKeys keys, SetKeys.One one, Level level, String what, String howLong) {
    return keys.finding(
        rule(),
        one,
        level,
        "`" + one.row().lastName() + "` " + what + effect(one.row(), howLong),
        "Set the time that callers can wait, in the unit of the key");
  }

  private static String effect(KeyRow row, String howLong) {
    return Stream.of(Phase.RESPONSE, Phase.BODY).anyMatch(row.phases()::contains)
        ? ", so a silent server blocks its calls " + howLong
        : ", so a host that does not answer holds its calls for about two minutes";
  }
}
