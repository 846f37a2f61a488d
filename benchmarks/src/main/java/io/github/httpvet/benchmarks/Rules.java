package io.github.httpvet.benchmarks;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.List;

/** What is measured. */
final class Rules {

  /** The rules that are on by default, in all engines. */
  static final List<String> NAMES =
      Vet.rules().stream().filter(RuleInfo::onByDefault).map(RuleInfo::name).toList();

  private Rules() {}
}
