package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a value comes from: the expressions of the unit that made the object.
 *
 * @param made constructor calls and calls that the catalog says make an object
 * @param steps calls on the way that give a new object each time, such as a client's request
 * @param passed calls of helpers of the unit that the value came through
 * @param complete false if the value may also come from elsewhere: a parameter, a field that others
 *     write, unknown code
 * @param mayBeNull true if the unit gives null on some way
 */
public record Origins(
    List<Expr> made, List<Expr> steps, Set<Expr> passed, boolean complete, boolean mayBeNull) {

  /** True if there is surely no object: null alone is in sight. */
  public boolean isNull() {
    return complete && made.isEmpty();
  }

  /** Follows values backwards. */
  static final class Finder {
    private static final Set<Role> MAKES =
        Set.of(Role.CLIENT, Role.TRANSPORT, Role.FRESH, Role.DERIVES);

    /** Annotations, by simple name, of methods that make what a container hands to others. */
    private static final Set<String> PROVIDERS = Set.of("Bean", "Provides", "Produces");

    private final UnitIndex index;
    private final Types types;
    private final ValueFlow flow;
    private final Overwritten overwritten;

    Finder(UnitIndex index, Types types, ValueFlow flow) {
      this.index = index;
      this.types = types;
      this.flow = flow;
      this.overwritten = new Overwritten(index, types);
    }

    Origins of(Expr expr) {
      Walk walk = new Walk();
      walk.visit(expr);
      return new Origins(
          List.copyOf(walk.made),
          List.copyOf(walk.steps),
          walk.passed,
          walk.complete,
          walk.mayBeNull);
    }

    private final class Walk {
      private final List<Expr> made = new ArrayList<>();
      private final List<Expr> steps = new ArrayList<>();
      private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      private final Set<Expr> passed = Collections.newSetFromMap(new IdentityHashMap<>());
      private boolean complete = true;
      private boolean mayBeNull;

      void visit(Expr start) {
        Expr expr = start;
        while (expr instanceof Expr.Call call && flow.isFluent(call)) {
          expr = call.receiver();
        }
        if (!seen.add(expr)) {
          return;
        }
        if (expr instanceof Expr.New
            || types.rows(expr).stream().anyMatch(row -> MAKES.contains(row.role()))) {
          made.add(expr);
        } else if (expr instanceof Expr.Call call) {
          visitCall(call);
        } else if (expr instanceof Expr.VarRef ref) {
          visitVar(ref);
        } else if (expr instanceof Expr.FieldRef ref) {
          visitField(ref);
        } else {
          visitOther(expr);
        }
      }

      private void visitOther(Expr expr) {
        if (expr instanceof Expr.Cast cast) {
          visit(cast.value());
        } else if (expr instanceof Expr.Assign assign && !assign.compound()) {
          visit(assign.value());
        } else if (expr instanceof Expr.Conditional choice) {
          visit(choice.whenTrue());
          visit(choice.whenFalse());
        } else if (expr instanceof Expr.Literal literal && literal.value() == null) {
          mayBeNull = true;
        } else {
          complete = false;
        }
      }

      private void visitCall(Expr.Call call) {
        Optional<Row> view = types.row(call, Role.VIEW);
        Decl.Method method = index.method(call.member().key());
        if (view.isPresent()) {
          if (view.get().details().isNew()) {
            steps.add(call);
          }
          int argument = view.get().argument();
          visit(argument < 0 ? call.receiver() : call.args().get(argument));
        } else if (method != null && method.body() != null) {
          passed.add(call);
          visitReturns(method);
        } else {
          complete = false;
        }
      }

      private void visitReturns(Decl.Method method) {
        if (seen.add(method)) {
          Nodes.walkWhile(
              method.body(),
              node -> {
                if (node instanceof Stmt.Return result && result.value() != null) {
                  visit(result.value());
                }
                return !(node instanceof Expr.Lambda || node instanceof Decl.TypeDecl);
              });
        }
      }

      private void visitVar(Expr.VarRef ref) {
        Decl.Var var = ref.var();
        List<Expr> values = overwritten.left(var, ref);
        if (var.kind() == Decl.VarKind.PARAMETER) {
          visitParameter(var);
        } else if (values.isEmpty()) {
          complete = false;
        }
        values.forEach(this::visit);
      }

      private void visitParameter(Decl.Var var) {
        if (!(index.parent(var) instanceof Decl.Method method)) {
          complete = false;
          return;
        }
        Optional<Decl.Method> provider = provider(var, method);
        if (provider.isPresent()) {
          visitReturns(provider.get());
          return;
        }
        if (!method.modifiers().contains(Decl.Modifier.PRIVATE)
            || index.callers(method).isEmpty()) {
          complete = false;
        }
        int position = method.params().indexOf(var);
        for (Expr caller : index.callers(method)) {
          List<Expr> args = Nodes.arguments(caller);
          if (position < args.size()) {
            visit(args.get(position));
          } else {
            complete = false;
          }
        }
      }

      /** What alone in the unit provides the type of what a container hands another provider. */
      private Optional<Decl.Method> provider(Decl.Var var, Decl.Method method) {
        List<Decl.Method> providers =
            isProvider(method) && var.annotations().isEmpty() && index.callers(method).isEmpty()
                ? index.methods().stream()
                    .filter(other -> other != method && isProvider(other))
                    .filter(other -> other.type().name().equals(var.type().name()))
                    .toList()
                : List.of();
        return providers.size() == 1 && providers.get(0).body() != null
            ? Optional.of(providers.get(0))
            : Optional.empty();
      }

      private static boolean isProvider(Decl.Method method) {
        return method.annotations().stream()
            .anyMatch(name -> PROVIDERS.contains(name.substring(name.lastIndexOf('.') + 1)));
      }

      private void visitField(Expr.FieldRef ref) {
        Decl.Field field = index.field(ref.key());
        if (field == null
            || !UnitIndex.onlyWrittenHere(field)
            || index.values(field).isEmpty()
            || mayBeInjected(field)) {
          complete = false;
          return;
        }
        overwritten.left(field).forEach(this::visit);
      }

      /** Of annotations, what injects does not write fields that are final. */
      private static boolean mayBeInjected(Decl.Field field) {
        return !field.annotations().isEmpty() && !field.modifiers().contains(Decl.Modifier.FINAL);
      }
    }
  }
}
