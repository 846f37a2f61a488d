package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Methods of the unit that ask a connection which they are handed for its response, as for the
 * status, and leave the rest to their callers wherever they return.
 */
final class Askers {

  private final Search.Shared shared;
  private final Openings openings;
  private final Helpers helpers;
  private final Map<Object, OptionalInt> known = new HashMap<>();

  Askers(Search.Shared shared, Openings openings, Helpers helpers) {
    this.shared = shared;
    this.openings = openings;
    this.helpers = helpers;
  }

  /** The connection that the call has a helper ask; null if there is none. */
  Expr.VarRef asked(Expr.Call call) {
    Decl.Method helper = shared.analysis().index().method(call.member().key());
    OptionalInt position = helper == null ? OptionalInt.empty() : position(helper);
    return position.isPresent()
            && position.getAsInt() < call.args().size()
            && call.args().get(position.getAsInt()) instanceof Expr.VarRef connection
        ? connection
        : null;
  }

  private OptionalInt position(Decl.Method helper) {
    OptionalInt position = known.get(helper.key());
    if (position == null) {
      position = helper.body() == null ? OptionalInt.empty() : find(helper);
      known.put(helper.key(), position);
    }
    return position;
  }

  private OptionalInt find(Decl.Method helper) {
    for (Expr.Call call : helpers.calls(helper)) {
      if (call.receiver() instanceof Expr.VarRef ref
          && helper.params().contains(ref.var())
          && openings.asks(call).isPresent()) {
        return leavesOpen(helper, call, ref.var())
            ? OptionalInt.of(helper.params().indexOf(ref.var()))
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** True if the response is open, and nobody else has the connection, wherever it returns. */
  private boolean leavesOpen(Decl.Method helper, Expr.Call asking, Decl.Var connection) {
    Search search = new Search(shared, asking, Set.of(connection));
    try {
      Collection<Outcome> ends = new Statements(search).run(helper.body(), State.START);
      List<Outcome> back = ends.stream().filter(end -> end.kind() != Outcome.Kind.THROW).toList();
      return !search.escapes()
          && !back.isEmpty()
          && back.stream()
              .allMatch(
                  end ->
                      end.state().isOpen()
                          && !end.state().isDrained()
                          && end.value() != Value.TRACKED
                          && !search.isKept(end.state()));
    } catch (Search.TooManyPaths e) {
      return false;
    }
  }
}
