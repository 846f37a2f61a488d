package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Requests;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.List;

/** Methods that make one request with a client that they are handed, and do not keep it. */
record Borrowers(Analysis analysis, Requests requests) {

  Borrowers(Analysis analysis) {
    this(analysis, new Requests(analysis));
  }

  /** True if the method does that with what its parameter is, and nothing else. */
  boolean borrows(Decl.Method method, Decl.Var parameter) {
    if (!analysis.types().isClient(analysis.types().declared(parameter.type()))
        || !analysis.index().values(parameter).isEmpty()) {
      return false;
    }
    List<Use> uses =
        analysis.index().references(parameter).stream()
            .flatMap(reference -> analysis.ownUses(reference).stream())
            .toList();
    return uses.stream().anyMatch(requests::isOne) && uses.stream().allMatch(this::isPassing);
  }

  /** True if the client is not kept, and serves no loop. */
  private boolean isPassing(Use use) {
    return use.kind() == Kind.RECEIVER
            && !(use.node() instanceof Expr call && analysis.types().has(call, Role.DERIVES))
            && (!requests.isOne(use) || analysis.repetition().around((Expr) use.node()).isEmpty())
        || use.kind() == Kind.ARGUMENT && requests.isOne(use);
  }
}
