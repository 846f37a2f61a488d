package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How calls end that may throw with the value open. */
final class Failures {

  private final Search search;

  Failures(Search search) {
    this.search = search;
  }

  /** The call goes on, or throws what it declares. */
  Collection<Outcome> goOn(Expr call, State state, Value value) {
    Member member = call instanceof Expr.Call c ? c.member() : ((Expr.New) call).member();
    Outcome normal = Outcome.normal(state, value);
    if (!state.isOpen()) {
      return List.of(normal, Outcome.thrown(state, null, call));
    }
    if (search.isInHelper()
        || member.thrown().isEmpty()
        || isInMemory(call)
        || isCloseOfOther(call)) {
      return List.of(normal);
    }
    List<TypeRef> thrown = member.thrown().stream().map(name -> thrownType(name)).toList();
    return List.of(normal, Outcome.thrown(state.failedAt(call), thrown, call));
  }

  /** True for {@code close()} of something else: that it fails as well is too much to ask for. */
  private static boolean isCloseOfOther(Expr call) {
    return call instanceof Expr.Call c && c.member().name().equals("close") && c.args().isEmpty();
  }

  /** True for streams that declare exceptions and never throw them. */
  private boolean isInMemory(Expr call) {
    return call instanceof Expr.Call c
        && c.receiver() != null
        && IN_MEMORY.contains(search.analysis.types().of(c.receiver()).name());
  }

  private static final Set<String> IN_MEMORY =
      Set.of("java.io.ByteArrayOutputStream", "java.io.StringWriter", "java.io.CharArrayWriter");

  private TypeRef thrownType(String name) {
    return search
        .analysis
        .index()
        .unit()
        .lookup()
        .apply(name)
        .orElseGet(() -> TypeRef.unresolved(name, List.of()));
  }

  /** What the call throws with the value open, besides how else it ends. */
  Collection<Outcome> orRaised(Collection<Outcome> ends, Expr call, Row row, State state) {
    if (row.details().raised().isEmpty() || !state.isOpen()) {
      return ends;
    }
    List<String> names = row.details().raised().get();
    List<TypeRef> types = names.isEmpty() ? null : names.stream().map(this::thrownType).toList();
    List<Outcome> all = new ArrayList<>(ends);
    all.add(Outcome.thrown(state, types, call));
    return all;
  }
}
