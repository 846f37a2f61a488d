package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a client of the one that the class keeps in a field, so that it has the connections of that
 * one. Only where the kept one has nothing that the other would not have by itself: it is made as
 * by default, or with timeouts that the other one sets, too.
 */
public final class DeriveFromShared {

  private static final Set<Role> USING =
      Set.of(Role.USES, Role.BLOCKS, Role.OPENS, Role.DERIVES, Role.VIEW);

  private final Analysis analysis;

  /** For the unit of the analysis. */
  public DeriveFromShared(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * What makes a client out of nothing.
   *
   * @param root the constructor call that all begins with
   * @param steps the calls on it, without the last that makes the client
   */
  private record Making(Expr.New root, List<Expr.Call> steps) {}

  /** The fix for what makes a client; empty if it has to be mended by hand. */
  public Optional<Fix> of(Expr made) {
    Optional<Making> own = making(made);
    if (own.isEmpty()
        || !Surrounding.isReal(own.get().root())
        || own.get().steps().stream().anyMatch(this::isPart)
        || !isOnlyUsed(made)) {
      return Optional.empty();
    }
    return kept(made, own.get()).flatMap(field -> derived(made, own.get(), field));
  }

  private Optional<Making> making(Expr made) {
    List<Expr.Call> steps = new ArrayList<>();
    Expr at = made;
    while (at instanceof Expr.Call call && call.receiver() != null) {
      if (call != made) {
        steps.add(call);
      }
      at = call.receiver();
    }
    boolean isOfNothing =
        at instanceof Expr.New root
            && root.body() == null
            && root.args().isEmpty()
            && analysis.types().has(root, root == made ? Role.CLIENT : Role.FRESH);
    return isOfNothing ? Optional.of(new Making((Expr.New) at, steps)) : Optional.empty();
  }

  /** True for a step that gives a pool or a part of the key of connections. */
  private boolean isPart(Expr step) {
    return analysis.types().has(step, Role.SHARES) || analysis.types().has(step, Role.KEYS);
  }

  /** True if nothing is done to the client that its kin would notice. */
  private boolean isOnlyUsed(Expr made) {
    return analysis.uses(made).stream().allMatch(this::isUsing);
  }

  private boolean isUsing(Use use) {
    return use.node() instanceof Expr expr
        && (use.kind() == Kind.RECEIVER
                && USING.stream().anyMatch(role -> analysis.types().has(expr, role))
            || use.kind() == Kind.ARGUMENT && analysis.types().has(expr, Role.SHARES));
  }

  /** The field of the class that has a client for all calls, which can stand in for a new one. */
  private Optional<Decl.Field> kept(Expr made, Making own) {
    if (!(analysis.index().member(made) instanceof Decl.Method method)
        || method.isConstructor()
        || !(analysis.index().parent(method) instanceof Decl.TypeDecl type)) {
      return Optional.empty();
    }
    String client = analysis.types().of(made).name();
    List<Decl.Field> fields =
        type.members().stream()
            .filter(Decl.Field.class::isInstance)
            .map(Decl.Field.class::cast)
            .filter(field -> field.type().name().equals(client))
            .filter(field -> isInReach(field, method) && mayStandIn(field, own))
            .toList();
    return fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
  }

  private boolean isInReach(Decl.Field field, Decl.Method method) {
    return field.modifiers().contains(Decl.Modifier.FINAL)
        && (field.modifiers().contains(Decl.Modifier.STATIC)
            || !method.modifiers().contains(Decl.Modifier.STATIC))
        && !isHidden(field.name(), method);
  }

  /** True if a variable or a field of a class within the method has the name. */
  private static boolean isHidden(String name, Decl.Method method) {
    boolean[] hidden = {false};
    Nodes.walk(
        method,
        node -> {
          hidden[0] |= node instanceof Decl.Var var && var.name().equals(name);
          hidden[0] |= node instanceof Decl.TypeDecl;
        });
    return hidden[0];
  }

  private boolean mayStandIn(Decl.Field field, Making own) {
    List<Expr> values = analysis.index().values(field);
    Optional<Making> kept = values.size() == 1 ? making(values.get(0)) : Optional.empty();
    return kept.isPresent()
        && kept.get().steps().stream().allMatch(step -> isOfAll(step) || isOverridden(step, own));
  }

  /** True for a pool, which is there to be shared. */
  private boolean isOfAll(Expr.Call step) {
    return analysis.types().has(step, Role.SHARES);
  }

  private boolean isOverridden(Expr.Call step, Making own) {
    return analysis.types().has(step, Role.SETS)
        && own.steps().stream()
            .anyMatch(other -> other.member().name().equals(step.member().name()));
  }

  private Optional<Fix> derived(Expr made, Making own, Decl.Field field) {
    if (own.root() == made) {
      return Optional.of(
          new Fix(
              "Use `" + field.name() + "`, the client that the class keeps",
              List.of(replaced(own.root(), field.name()))));
    }
    return deriving(made, own.root())
        .map(
            method ->
                new Fix(
                    "Derive the client from `" + field.name() + "`, whose connections it then uses",
                    List.of(replaced(own.root(), field.name() + "." + method + "()"))));
  }

  private static Edit replaced(Expr.New root, String code) {
    return new Edit(root.pos().start(), root.pos().end(), code);
  }

  /** The client's method that gives a builder which has its connections. */
  private Optional<String> deriving(Node made, Expr.New builder) {
    String client = analysis.types().of((Expr) made).name();
    return analysis.catalog().giving(builder.type().name()).stream()
        .filter(row -> row.role() == Role.DERIVES && row.api().owner().equals(client))
        .filter(row -> List.of().equals(row.api().parameters()))
        .map(Row::api)
        .map(api -> api.name())
        .filter(name -> !name.equals(Member.CONSTRUCTOR))
        .findFirst();
  }
}
