package io.github.httpvet.core.finding;

import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import java.util.List;
import java.util.Objects;

/**
 * A defect at one place.
 *
 * @param rule the rule's name, as in {@code @SuppressWarnings}
 * @param anchor the node to report at: a call, constructor call, method reference or method
 * @param message one sentence without full stop, at most {@link #MAX_MESSAGE} characters, names in
 *     backticks, no apostrophes; stable, since baselines match on it
 * @param trail why, in source order of thought: where the value comes from, which path leaks; may
 *     be empty
 * @param hint what to do, one sentence; never empty
 */
public record Finding(String rule, Node anchor, String message, List<Step> trail, String hint) {

  /** The longest message, in characters. */
  public static final int MAX_MESSAGE = 140;

  /**
   * A place that explains a finding.
   *
   * @param pos a real position in the same unit
   * @param text a short phrase without full stop
   */
  public record Step(Pos pos, String text) {}

  /** Checks and copies. */
  public Finding {
    Objects.requireNonNull(anchor);
    trail = List.copyOf(trail);
    if (message.length() > MAX_MESSAGE) {
      message = message.substring(0, MAX_MESSAGE - 1) + "…";
    }
  }

  /** The offset to report at. */
  public int offset() {
    return anchor.pos().anchor();
  }
}
