package io.github.httpvet.javac;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.OwnModels;
import io.github.httpvet.core.tree.Unit;
import java.util.List;

/** Finds defects, and not what units tell others: nobody waits for that while one types. */
record FindingsOnly(UnitCheck check) implements UnitCheck {

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
  public OwnModels ownModels() {
    return check.ownModels();
  }

  @Override
  public List<Finding> check(Unit unit) {
    return check.check(unit);
  }
}
