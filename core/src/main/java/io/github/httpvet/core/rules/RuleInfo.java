package io.github.httpvet.core.rules;

import java.util.List;

/**
 * What users read about a rule.
 *
 * @param name the one name everywhere
 * @param summary what is flagged and why it hurts, one sentence without full stop
 * @param explanation a few sentences of plain Markdown
 * @param onByDefault false for opt-in rules
 * @param options at most two
 */
public record RuleInfo(
    String name, String summary, String explanation, boolean onByDefault, List<Option> options) {

  /** The rule's page, relative to the project's root. */
  public String page() {
    return "docs/rules/" + name + ".md";
  }
}
