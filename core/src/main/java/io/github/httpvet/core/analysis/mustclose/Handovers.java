package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What methods of a unit give to their callers, and do to what these hand them. */
public final class Handovers {

  private final Analysis analysis;
  private final Search.Shared shared;
  private final Helpers helpers;

  /** Of a unit. */
  public Handovers(Analysis analysis) {
    this.analysis = analysis;
    this.shared = Search.Shared.of(analysis);
    this.helpers = new Helpers(shared, new Openings(analysis));
  }

  /** True if the method opens a response and returns it, on some path: callers have to close it. */
  public boolean opens(Decl.Method method) {
    return helpers.opens(method) && !helpers.mayGiveClosed(method);
  }

  /** True if the method gives a response that it may have closed, as a flag tells. */
  public boolean mayGiveClosed(Decl.Method method) {
    return helpers.mayGiveClosed(method);
  }

  /** True if the method gives, on some path, what the function gives that the parameter is. */
  public boolean runs(Decl.Method method, int position) {
    return helpers.runs(method, position);
  }

  /** True if the call opens a response, by itself or because the method of the unit does. */
  boolean isOpening(Expr call) {
    return helpers.isOpening(call);
  }

  /** True if the method opens a response and leaves it open in the field, wherever it returns. */
  boolean opensInto(Decl.Method method, Decl.Field field) {
    return analysis.index().values(field).stream()
        .filter(helpers::isOpening)
        .anyMatch(
            opening -> keeps(method, new Search(shared, opening, Set.of()), State.START, field));
  }

  /** True for a response, and for what its stream may be handed over as. */
  public boolean isOpenedAs(TypeRef type) {
    return helpers.isOpenedAs(type);
  }

  /** True if the method gives a response that its object keeps, so that others have it, too. */
  public boolean remembers(Decl.Method method) {
    return method.body() != null && helpers.returnsField(method);
  }

  /** What the method does with a response that is the parameter; empty if that is not clear. */
  public Optional<Handling> of(Decl.Method method, Decl.Var parameter) {
    if (method.body() == null || !helpers.isOpenedAs(parameter.type())) {
      return Optional.empty();
    }
    Search search = new Search(shared, null, Set.of()).askingWhatDecides();
    Predicate<Outcome> isJudged = end -> isJudged(end.at(), method, parameter);
    try {
      Collection<Outcome> ends = ends(search, method, parameter);
      if (ends.stream().anyMatch(end -> search.isKept(end.state()))) {
        return Optional.empty();
      }
      return handling(ends, search, isJudged)
          .or(
              () ->
                  search.isReleased()
                      ? closesToThrow(method, parameter, isJudged)
                      : Optional.empty())
          .or(() -> closesByStatus(ends, search, isJudged));
    } catch (Search.TooManyPaths e) {
      return Optional.empty();
    }
  }

  private static Collection<Outcome> ends(Search search, Decl.Method method, Decl.Var parameter) {
    State start = State.START.acquired(Set.of()).assigned(parameter, Value.TRACKED);
    return new Statements(search).run(method.body(), start);
  }

  /** What a method does that closes the response only where it throws, as of a bad status. */
  private Optional<Handling> closesToThrow(
      Decl.Method method, Decl.Var parameter, Predicate<Outcome> isJudged) {
    Search search = new Search(shared, null, Set.of()).goingOnClosed();
    Collection<Outcome> ends = ends(search, method, parameter);
    boolean isOpenAfter =
        ends.stream()
            .filter(end -> end.kind() != Outcome.Kind.THROW)
            .allMatch(end -> end.state().isOpen() && !end.state().isDrained());
    Open open = Open.of(ends);
    return isOpenAfter
            && !search.isClosed()
            && !search.escapes()
            && !open.back().isEmpty()
            && open.back().stream().noneMatch(Handovers::isGiven)
            && open.thrown().stream().noneMatch(Handovers::isGiven)
            && open.thrown().stream().allMatch(isJudged)
        ? Optional.of(new Handling(Handling.Kind.LOOKS, raised(open.thrown())))
        : Optional.empty();
  }

  /** The ends of a method that surely leave the response open: where it throws, and where not. */
  private record Open(List<Outcome> thrown, List<Outcome> back) {

    static Open of(Collection<Outcome> ends) {
      Map<Boolean, List<Outcome>> open =
          ends.stream()
              .filter(end -> end.state().isOpen() && !end.state().isDrained())
              .filter(end -> end.state().doubt() == State.Doubt.NONE)
              .collect(Collectors.partitioningBy(end -> end.kind() == Outcome.Kind.THROW));
      return new Open(open.get(true), open.get(false));
    }
  }

  private static boolean isGiven(Outcome end) {
    return end.value() == Value.TRACKED;
  }

  /** What the method does with a response that is in a field of its object. */
  public Optional<Handling> of(Decl.Method method, Decl.Field field) {
    if (method.body() == null) {
      return Optional.empty();
    }
    Search search = new Search(shared, null, Set.of());
    Decl.Var place = search.place(field);
    State start = State.START.acquired(Set.of()).assigned(place, Value.TRACKED);
    try {
      Collection<Outcome> ends = new Statements(search).run(method.body(), start);
      return ends.stream().anyMatch(end -> end.state().isOpen() && !end.state().holds(place))
          ? Optional.empty()
          : handling(ends, search, end -> false);
    } catch (Search.TooManyPaths e) {
      return Optional.empty();
    }
  }

  /** True if the constructor does nothing with its parameter but to keep it in the field. */
  public boolean keeps(Decl.Method constructor, Decl.Var parameter, Decl.Field field) {
    State start = State.START.acquired(Set.of()).assigned(parameter, Value.TRACKED);
    return keeps(constructor, new Search(shared, null, Set.of()), start, field);
  }

  /** True if the field has the response, open, wherever the method returns. */
  private static boolean keeps(Decl.Method method, Search search, State start, Decl.Field field) {
    try {
      List<Outcome> back =
          new Statements(search)
              .run(method.body(), start).stream()
                  .filter(end -> end.kind() != Outcome.Kind.THROW)
                  .toList();
      Decl.Var place = search.place(field);
      return !back.isEmpty()
          && !search.isReleased()
          && back.stream().allMatch(end -> end.state().isOpen() && end.state().holds(place));
    } catch (Search.TooManyPaths e) {
      return false;
    }
  }

  private static Optional<Handling> handling(
      Collection<Outcome> ends, Search search, Predicate<Outcome> isJudged) {
    Open open = Open.of(ends);
    List<Outcome> back = open.back();
    boolean isThrown = search.escapesInThrownOnly();
    if (search.escapes() && !isThrown || !open.thrown().stream().allMatch(isJudged)) {
      return Optional.empty();
    }
    boolean isReleased =
        (isThrown ? search.isClosed() : search.isReleased())
            || ends.stream().anyMatch(end -> end.state().isDrained());
    Handling.Kind kind = null;
    if (back.isEmpty() && isReleased && !isThrown) {
      kind = Handling.Kind.CLOSES;
    } else if (!back.isEmpty() && back.stream().allMatch(Handovers::isGiven) && !isThrown) {
      kind = Handling.Kind.GIVES;
    } else if (!back.isEmpty() && !isReleased && back.stream().noneMatch(Handovers::isGiven)) {
      kind = Handling.Kind.LOOKS;
    }
    return Optional.ofNullable(kind).map(sure -> new Handling(sure, raised(open.thrown())));
  }

  /** What a method does that closes the response at some statuses and leaves it open at others. */
  private static Optional<Handling> closesByStatus(
      Collection<Outcome> ends, Search search, Predicate<Outcome> isJudged) {
    Open open = Open.of(ends);
    return !search.escapes()
            && open.thrown().stream().allMatch(isJudged)
            && open.back().stream().noneMatch(Handovers::isGiven)
            && open.back().stream().anyMatch(end -> end.state().isDecidedByStatus())
        ? Optional.of(new Handling(Handling.Kind.CLOSES_BY_STATUS, raised(open.thrown())))
        : Optional.empty();
  }

  private static Optional<List<String>> raised(List<Outcome> thrown) {
    if (thrown.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    for (Outcome end : thrown) {
      if (end.thrown() == null) {
        return Optional.of(List.of());
      }
      end.thrown().stream().map(TypeRef::name).forEach(names::add);
    }
    return Optional.of(names.contains("") ? List.of() : List.copyOf(names));
  }

  /** True if what the response tells decides whether the code at the node is reached. */
  private boolean isJudged(Node at, Decl.Method method, Decl.Var parameter) {
    List<Expr> conditions = conditions(at, method);
    return conditions.isEmpty()
        ? at instanceof Stmt.Throw || at instanceof Expr call && tellsOf(call, parameter, 0)
        : conditions.stream().anyMatch(condition -> tellsOf(condition, parameter, MAX_STEPS));
  }

  private static final int MAX_STEPS = 4;

  private List<Expr> conditions(Node at, Decl.Method method) {
    List<Expr> conditions = new ArrayList<>();
    for (Node node = at; node != null && node != method; node = analysis.index().parent(node)) {
      if (node instanceof Stmt.If branch) {
        conditions.add(branch.condition());
      } else if (node instanceof Stmt.Switch choice) {
        conditions.add(choice.selector());
      }
    }
    return conditions;
  }

  /** True if the expression has to do with the parameter, or with what was asked of it. */
  private boolean tellsOf(Expr expr, Decl.Var parameter, int steps) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        expr,
        node ->
            found[0] |=
                node instanceof Expr.VarRef ref
                    && (ref.var() == parameter
                        || steps > 0
                            && analysis.index().values(ref.var()).stream()
                                .anyMatch(value -> tellsOf(value, parameter, steps - 1))));
    return found[0];
  }
}
