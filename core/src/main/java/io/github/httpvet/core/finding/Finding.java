package io.github.httpvet.core.finding;

import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import java.util.List;
import java.util.Objects;

/**
 * A defect at one place.
 *
 * @param rule the rule's name, as in {@code @SuppressWarnings}
 * @param level how sure it is that a reviewer would have it mended
 * @param anchor the node to report at: a call, constructor call, method reference, method or loop
 * @param message one sentence without full stop, names in backticks, no apostrophes
 * @param trail why, in source order of thought: where the value comes from, which path leaks; may
 *     be empty
 * @param hint what to do, one sentence; never empty
 * @param fixes ways to mend it, the best first; empty where it has to be mended by hand
 * @param fingerprint the same for the same defect when the file around it changes, see {@link
 *     Fingerprints}; unique in its unit; empty until the rules have all run
 */
public record Finding(
    String rule,
    Level level,
    Node anchor,
    String message,
    List<Step> trail,
    String hint,
    List<Fix> fixes,
    String fingerprint) {

  /**
   * A place that explains a finding.
   *
   * @param pos a real position in the same unit
   * @param text a short phrase without full stop
   */
  public record Step(Pos pos, String text) {}

  /** Checks and copies. */
  public Finding {
    Objects.requireNonNull(level);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(fingerprint);
    trail = List.copyOf(trail);
    fixes = List.copyOf(fixes);
  }

  /** Without a fingerprint yet. */
  public Finding(
      String rule, Level level, Node anchor, String message, List<Step> trail, String hint) {
    this(rule, level, anchor, message, trail, hint, List.of(), "");
  }

  /** A {@link Level#WARNING}. */
  public Finding(String rule, Node anchor, String message, List<Step> trail, String hint) {
    this(rule, Level.WARNING, anchor, message, trail, hint);
  }

  /** The same finding with another trail. */
  public Finding withTrail(List<Step> other) {
    return new Finding(rule, level, anchor, message, other, hint, fixes, fingerprint);
  }

  /** The same finding with fixes. */
  public Finding withFixes(List<Fix> other) {
    return new Finding(rule, level, anchor, message, trail, hint, other, fingerprint);
  }

  /** The same finding with another fingerprint. */
  public Finding withFingerprint(String other) {
    return new Finding(rule, level, anchor, message, trail, hint, fixes, other);
  }

  /** What to do and where to read on, for tools that show no more than a message; two lines. */
  public String advice() {
    return "hint: " + hint + "\nmore: httpvet explain " + rule;
  }

  /** The offset to report at. */
  public int offset() {
    return anchor.pos().anchor();
  }
}
