package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;

/** Calls that only tell a test double what to do, or ask what was done to it. */
public final class Stubs {

  private final Analysis analysis;

  Stubs(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * True if the call sends nothing: it stands in {@code when(..)}, or behind {@code verify(..)}.
   */
  public boolean isStubbed(Expr call) {
    Expr at = call;
    while (at instanceof Expr.Call inner && inner.receiver() != null) {
      at = inner.receiver();
      if (analysis.types().has(at, Role.STUBS)) {
        return true;
      }
    }
    for (Node around = analysis.index().parent(call);
        around instanceof Expr;
        around = analysis.index().parent(around)) {
      if (around instanceof Expr.Call stubbing && analysis.types().has(stubbing, Role.STUBS)) {
        return true;
      }
    }
    return false;
  }
}
