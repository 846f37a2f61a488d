package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.KeyRow;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Keys that some value is wrong for, whatever else is set.
 *
 * @param values of a row
 * @param effect what comes of such a value
 */
record KeyValue(
    String rule, Function<KeyRow, Set<String>> values, Level level, String effect, String hint)
    implements KeyRule {

  static final KeyValue WHOLE_BODIES =
      new KeyValue(
          "HttpBodyUnbounded",
          KeyRow::wholeBodies,
          Level.WARNING,
          "takes bodies of any size into memory or a log, so one large answer can exhaust it",
          "Set a limit that fits the largest answer, or log headers only");

  static final KeyValue NO_REUSE =
      new KeyValue(
          "HttpKeepAliveDisabled",
          KeyRow::noReuse,
          Level.WARNING,
          "switches the reuse of connections off, so each call opens one of its own",
          "Let connections live on, and bound how many there are and how long they may idle");

  @Override
  public List<Finding> check(SetKeys keys) {
    return keys.own().stream()
        .filter(one -> values.apply(one.row()).contains(one.value()))
        .map(one -> keys.finding(rule, one, level, message(one), hint))
        .toList();
  }

  private String message(SetKeys.One one) {
    return "`" + one.row().lastName() + "` of `" + one.value() + "` " + effect;
  }
}
