package io.github.httpvet.check.report;

import io.github.httpvet.check.text.Paint;

/**
 * How text looks and what it tells its reader to run.
 *
 * @param explain the command that shows a rule's page, with {@code RULE} for the rule
 */
public record TextStyle(Paint paint, String explain) {

  private static final String RULE = "RULE";

  /** For who has the command line. */
  public static TextStyle of(Paint paint) {
    return new TextStyle(paint, "httpvet explain " + RULE);
  }

  /** The command that shows the page of a rule. */
  String explain(String rule) {
    return explain.replace(RULE, rule);
  }
}
