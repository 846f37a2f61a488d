package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Finding;
import java.util.List;

/** A rule: what users read about it, and how it checks a unit. Without state. */
interface Rule {

  RuleInfo info();

  /** The findings in a unit, in any order. */
  List<Finding> check(Analysis analysis, Options options);
}
