package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.mustclose.Leak;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;

/** Whether a leak is one that many would leave as it is, though it is true. */
record ToleratedLeak(Analysis analysis, MustClose.Result result) {

  /**
   * True where the code is for show, where the client ends right behind, where something has to
   * fail first, or where only an unusual status of a success leaves it open.
   */
  boolean isTolerated() {
    return analysis.lifecycle().isDemonstration(result.anchor())
        || isGuess()
        || result.leaks().stream().allMatch(leak -> isOfFailure(leak) || isOddSuccess(leak))
        || isOfClosedClient();
  }

  private boolean isGuess() {
    return result.anchor() instanceof Expr opening
        && analysis.types().rows(opening).stream()
            .anyMatch(row -> analysis.addresses().isGuess(opening, row));
  }

  /**
   * True if it is released where all goes well, and a call has to throw a checked exception first,
   * as a read that fails does, or the file that it is written to: readers of the rounds of
   * real-input found one of nine such findings worth a change.
   */
  private static boolean isOfFailure(Leak leak) {
    return leak.kind() == Leak.Kind.EXCEPTION
        && leak.fate() == Leak.Fate.RELEASED
        && !leak.isCertain();
  }

  /** True in a branch on the status, where the call itself throws at each that is no success. */
  private boolean isOddSuccess(Leak leak) {
    if (leak.fate() == Leak.Fate.NEVER_RELEASED
        || leak.at() == null
        || !(result.anchor() instanceof Expr opening)
        || analysis.types().rows(opening).stream()
            .noneMatch(row -> row.role() == Role.OPENS && row.details().isFailingAtErrors())) {
      return false;
    }
    for (Node at = leak.at();
        at != null && at != analysis.index().executable(opening);
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.If branch && asksStatus(branch.condition())) {
        return true;
      }
    }
    return false;
  }

  private boolean asksStatus(Expr condition) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node -> found[0] |= node instanceof Expr call && analysis.types().has(call, Role.STATUS));
    return found[0];
  }

  /**
   * True if the method that opens the response makes its client, too, and closes that: whether this
   * closes the connection rests on the library below.
   */
  private boolean isOfClosedClient() {
    return result.anchor() instanceof Expr.Call opening
        && Exchanges.ownClients(analysis, opening).stream()
            .anyMatch(client -> ClientCreation.of(analysis, client).isClosed(analysis));
  }
}
