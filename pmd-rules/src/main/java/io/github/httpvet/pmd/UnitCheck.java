package io.github.httpvet.pmd;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Unit;
import java.util.List;
import java.util.Map;

/** What the shell asks of the rules; a {@link Vet} outside of tests. */
interface UnitCheck {

  /** As {@link Vet#mentionsClient}. */
  boolean mentionsClient(CharSequence source);

  /** As {@link Vet#mayReachClient}. */
  boolean mayReachClient(CharSequence source);

  /** As {@link Vet#isClientType}. */
  boolean isClientType(String canonicalName);

  /** As {@link Vet#check}. */
  List<Finding> check(Unit unit);

  /** As {@link Vet#takesFacts}; false by default. */
  default boolean takesFacts() {
    return false;
  }

  /** As {@link Vet#with}; the same by default. */
  default UnitCheck with(Facts facts) {
    return this;
  }

  /**
   * Every rule, with the given options by {@code Rule:option}. All PMD rules with the same options
   * then share one analysis of a file, and see what they see in the other tools.
   */
  static UnitCheck of(Map<String, String> options) {
    return of(Vet.of(Vet.rules().stream().map(RuleInfo::name).toList(), options));
  }

  private static UnitCheck of(Vet vet) {
    return new UnitCheck() {
      @Override
      public boolean mentionsClient(CharSequence source) {
        return vet.mentionsClient(source);
      }

      @Override
      public boolean mayReachClient(CharSequence source) {
        return vet.mayReachClient(source);
      }

      @Override
      public boolean isClientType(String canonicalName) {
        return vet.isClientType(canonicalName);
      }

      @Override
      public List<Finding> check(Unit unit) {
        return vet.check(unit);
      }

      @Override
      public boolean takesFacts() {
        return vet.takesFacts();
      }

      @Override
      public UnitCheck with(Facts facts) {
        return of(vet.with(facts));
      }
    };
  }
}
