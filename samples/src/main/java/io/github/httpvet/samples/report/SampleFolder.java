package io.github.httpvet.samples.report;

import java.util.Locale;

/** Where the samples of a rule or topic are, below the package of all samples. */
public final class SampleFolder {

  private SampleFolder() {}

  /**
   * The folder's path.
   *
   * @param rule null if there is a topic
   * @param topic null if there is a rule
   */
  public static String of(String rule, String topic) {
    return rule == null
        ? "topic/" + topic.replace("-", "")
        : rule.replaceFirst("^Http", "").toLowerCase(Locale.ROOT);
  }
}
