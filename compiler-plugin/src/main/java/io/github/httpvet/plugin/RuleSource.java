package io.github.httpvet.plugin;

import io.github.httpvet.javac.UnitCheck;
import java.util.Map;

/** Where a compilation's rules are from. */
interface RuleSource {

  /**
   * The rules with the options that are set.
   *
   * @throws io.github.httpvet.core.rules.ConfigurationException for a wrong option
   */
  UnitCheck rules(Map<String, String> options);
}
