package io.github.httpvet.config;

import java.util.List;
import java.util.Map;

/**
 * Paths with severities of their own.
 *
 * @param name as the file calls it
 * @param all the severity of every rule that is on, or null
 * @param byRule the severities of single rules
 */
record PathGroup(String name, List<Glob> globs, Severity all, Map<String, Severity> byRule) {

  boolean matches(String relative) {
    return globs.stream().anyMatch(glob -> glob.matches(relative));
  }

  /** A rule that is off stays off, unless this group names it. */
  Severity severity(String rule, Severity outside) {
    Severity own = byRule.get(rule);
    if (own != null) {
      return own;
    }
    return all == null || outside == Severity.OFF ? outside : all;
  }
}
