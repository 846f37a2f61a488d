package io.github.httpvet.core.rules;

import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.core.finding.Finding;
import java.util.List;

/** A unit that is looked into: each question is answered when it is asked. For one thread. */
public interface Examined {

  /** As {@link Vet#check(io.github.httpvet.core.tree.Unit)}. */
  List<Finding> findings();

  /** As {@link Vet#facts}. */
  UnitFacts facts();
}
