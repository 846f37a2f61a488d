package io.github.httpvet.javac;

import io.github.httpvet.core.facts.Sight;
import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what units tell others, and no defects. For one thread. */
final class FactsOnly implements UnitCheck {

  private final UnitCheck check;
  private final Map<String, Sight> sights = new HashMap<>();

  FactsOnly(UnitCheck check) {
    this.check = check;
  }

  @Override
  public boolean mentionsClient(CharSequence source) {
    return check.mentionsClient(source);
  }

  @Override
  public boolean mayReachClient(CharSequence source) {
    return check.mayReachClient(source);
  }

  @Override
  public boolean isClientType(String canonicalName) {
    return check.isClientType(canonicalName);
  }

  @Override
  public List<Finding> check(Unit unit) {
    return List.of();
  }

  @Override
  public UnitFacts facts(Unit unit) {
    sights.put(unit.path(), Sight.of(unit));
    return check.facts(unit);
  }

  /** What became of a text. */
  Told told(BatchCheck.Outcome outcome) {
    return outcome.report().isEmpty()
        ? Told.nothing(outcome.source().path())
        : new Told(
            outcome.source().path(),
            outcome.facts(),
            true,
            outcome.report().get().parsed(),
            sights.getOrDefault(outcome.source().path().toString(), Sight.NONE));
  }
}
