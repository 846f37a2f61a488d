package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The analyses of one unit, computed as rules ask. For one thread. */
public final class Analysis {

  private final UnitIndex index;
  private final Types types;
  private final Catalog catalog;
  private final ValueFlow flow;
  private final Origins.Finder origins;
  private final Lifecycle lifecycle;
  private final Repetition repetition;
  private final Map<Class<?>, Object> found = new HashMap<>();

  /** Of a unit, with the given knowledge. */
  public Analysis(Unit unit, Catalog catalog) {
    this.catalog = catalog;
    this.index = new UnitIndex(unit);
    this.types = new Types(index, catalog);
    this.flow = new ValueFlow(index, types, catalog);
    this.origins = new Origins.Finder(index, types, flow);
    this.lifecycle = new Lifecycle(index);
    this.repetition = new Repetition(index, types);
  }

  /** What several rules ask, found once a unit; the class is its key. */
  public <T> T once(Class<T> kind, Supplier<T> finder) {
    Object known = found.get(kind);
    if (known == null) {
      known = finder.get();
      found.put(kind, known);
    }
    return kind.cast(known);
  }

  /** Parents, declarations and references. */
  public UnitIndex index() {
    return index;
  }

  /** Types and API rows. */
  public Types types() {
    return types;
  }

  /** The tables. */
  public Catalog catalog() {
    return catalog;
  }

  /** Where a value goes. */
  public List<ValueFlow.Use> uses(Expr value) {
    return flow.uses(value);
  }

  /** Where an object itself goes, without new ones that it gives, such as a client's requests. */
  public List<ValueFlow.Use> ownUses(Expr value) {
    return flow.ownUses(value);
  }

  /**
   * Where an object itself goes on its way through the given calls of helpers.
   *
   * @param passed {@link Origins#passed()} of where it arrives
   */
  public List<ValueFlow.Use> ownUses(Expr value, Set<Expr> passed) {
    return flow.ownUses(value, passed);
  }

  /** Where a value comes from. */
  public Origins origins(Expr value) {
    return origins.of(value);
  }

  /**
   * Where the making of a client starts, which is where to report it: at its builder, if that is
   * made in the same expression; else at the client itself.
   */
  public Expr start(Expr made) {
    Expr start = chainStart(made);
    if (start instanceof Expr.Call first && first.receiver() instanceof Expr.New creation) {
      start = creation;
    } else if (start instanceof Expr.Call first
        && first.receiver() instanceof Expr.VarRef builder
        && index.values(builder.var()).size() == 1
        && index.executable(builder.var()) == index.executable(made)) {
      start = chainStart(index.values(builder.var()).get(0));
    }
    return types.has(made, Role.CLIENT) && types.has(start, Role.FRESH) && start.pos().isReal()
        ? start
        : made;
  }

  private static Expr chainStart(Expr made) {
    Expr start = made;
    while (start instanceof Expr.Call step && step.receiver() instanceof Expr.Call before) {
      start = before;
    }
    return start;
  }

  /** How often members run. */
  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** What repeats code. */
  public Repetition repetition() {
    return repetition;
  }

  /** True for a getter that gives none, as null or zero, unless somebody sets what it gives. */
  public boolean isUnset(Decl.Method getter) {
    return new UnsetValues(index, types).isUnset(getter);
  }

  /** True if one node runs on the way to another, whatever the branches before that. */
  public boolean areInTurn(Node first, Node later) {
    return new Paths(index, types).areInTurn(first, later);
  }

  /** What is said to test doubles. */
  public Stubs stubs() {
    return new Stubs(this);
  }

  /** Where URLs lead. */
  public Addresses addresses() {
    return new Addresses(this);
  }

  /** The lengths of time that calls are given. */
  public TimeSpan timeSpan() {
    return new TimeSpan(index);
  }

  /** Which phases of a call a configuration bounds. */
  public Bounds bounds() {
    return new Bounds(this);
  }
}
