package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Refusals;
import io.github.httpvet.core.analysis.mustclose.Leak;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;

/** Whether a leak is one that many would leave as it is, though it is true. */
record ToleratedLeak(Analysis analysis, MustClose.Result result) {

  /**
   * True where the code is for show, or for what happens once in a while; where the client ends
   * right behind, where only its own body's read can fail, or where only an unusual status of a
   * success leaves it open.
   */
  boolean isTolerated() {
    return analysis.lifecycle().isDemonstration(result.anchor())
        || result.anchor() instanceof Expr opening
            && (isGuess(opening) || isOfToolOnce(opening) || isSeldomRefusal(opening))
        || result.leaks().stream()
            .allMatch(leak -> isFailedRead(leak) || isFailedEnd(leak) || isOddSuccess(leak))
        || isOfClosedClient();
  }

  private boolean isGuess(Expr opening) {
    return analysis.types().rows(opening).stream()
        .anyMatch(row -> analysis.addresses().isGuess(opening, row));
  }

  /**
   * True where a connection to one page of one server is left only if that refuses, outside of
   * loops: nothing waits for such a connection, and the collector ends it.
   */
  private boolean isSeldomRefusal(Expr opening) {
    return opening instanceof Expr.Call asked
        && analysis.types().row(asked, Role.STATUS).isPresent()
        && result.leaks().stream().allMatch(leak -> isByStatus(leak, opening))
        && isReadElsewhere(asked)
        && analysis.addresses().isWritten(asked)
        && analysis.repetition().around(asked).isEmpty();
  }

  /** True if the method reads the answer of the connection on another path. */
  private boolean isReadElsewhere(Expr.Call asked) {
    return analysis.origins(asked.receiver()).made().stream()
        .flatMap(opened -> analysis.uses(opened).stream())
        .anyMatch(
            use ->
                use.node() instanceof Expr.Call call
                    && call != asked
                    && analysis.types().has(call, Role.OPENS)
                    && !analysis.types().has(call, Role.STATUS));
  }

  private boolean isOfToolOnce(Expr opening) {
    return analysis.lifecycle().isOfTool(opening)
        && analysis.repetition().around(opening).isEmpty();
  }

  private boolean isFailedRead(Leak leak) {
    return leak.kind() == Leak.Kind.EXCEPTION
        && leak.fate() == Leak.Fate.RELEASED
        && leak.at() instanceof Expr call
        && analysis.types().rows(call).stream()
            .anyMatch(
                row ->
                    row.role() == Role.READS
                        || row.role() == Role.CLOSES
                            && (row.details().failure() == Details.Failure.AS_A_READ
                                || isOfNoPool()));
  }

  /** True for the stream of a URL: no pool waits for its connection, which the collector ends. */
  private boolean isOfNoPool() {
    return result.anchor() instanceof Expr opening
        && analysis.types().rows(opening).stream()
            .map(Row::details)
            .anyMatch(details -> details.http().isPresent() || details.url().isPresent());
  }

  /** True if something else in the {@code finally} that closes it has to fail first. */
  private boolean isFailedEnd(Leak leak) {
    if (leak.kind() != Leak.Kind.EXCEPTION || leak.fate() != Leak.Fate.RELEASED) {
      return false;
    }
    Node child = leak.at();
    for (Node at = child; at != null; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Try attempt && attempt.last() == child) {
        return true;
      }
      child = at;
    }
    return false;
  }

  /** True in a branch on the status, where the call itself throws at each that is no success. */
  private boolean isOddSuccess(Leak leak) {
    if (leak.fate() == Leak.Fate.NEVER_RELEASED
        || leak.at() == null
        || !(result.anchor() instanceof Expr opening)
        || !new Refusals(analysis).areThrownBy(opening)) {
      return false;
    }
    return isByStatus(leak, opening);
  }

  /** True in a branch on the status. */
  private boolean isByStatus(Leak leak, Expr opening) {
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
        node ->
            found[0] |=
                node instanceof Expr expr
                    && (analysis.types().has(expr, Role.STATUS)
                        || expr instanceof Expr.VarRef ref
                            && analysis.index().values(ref.var()).stream()
                                .anyMatch(value -> analysis.types().has(value, Role.STATUS))));
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
