package io.github.httpvet.core.rules;

import io.github.httpvet.core.finding.Finding;
import java.util.List;

/** How a rule checks keys of files of settings. Without state. */
interface KeyRule {

  /** The name of the rule. */
  String rule();

  /** The findings in a file, in any order. */
  List<Finding> check(SetKeys keys);
}
