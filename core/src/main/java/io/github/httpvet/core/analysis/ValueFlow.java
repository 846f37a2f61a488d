package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a value goes in its unit, by object identity: through variables, fields that only the unit
 * can write, fluent calls, helpers of the unit and their callers. Flow-insensitive: a use on any
 * path counts, which makes rules quieter.
 */
public final class ValueFlow {

  /** How a value is used. */
  public enum Kind {
    /** A method is called on it. */
    RECEIVER,
    /** It is handed to code outside of the unit. */
    ARGUMENT,
    /** It leaves a method, or a lambda. */
    RETURNED,
    /** It is put into a field. */
    STORED,
    /** It is the resource of a {@code try}. */
    RESOURCE,
    /** It goes where the analysis does not follow. */
    OTHER
  }

  /**
   * A use.
   *
   * @param node the call, method, lambda, assignment or field; never null
   * @param argument the argument's index for {@link Kind#ARGUMENT}, else -1
   * @param value the expression that has the value there; null if unknown
   */
  public record Use(Kind kind, Node node, int argument, Expr value) {

    /** A use of a value that no expression of the unit stands for. */
    public Use(Kind kind, Node node, int argument) {
      this(kind, node, argument, null);
    }
  }

  private static final int MAX_VALUES = 2_000;

  private final UnitIndex index;
  private final Types types;
  private final Catalog catalog;
  private final Holders holders;

  ValueFlow(UnitIndex index, Types types, Catalog catalog) {
    this.index = index;
    this.types = types;
    this.catalog = catalog;
    this.holders = new Holders(index, types, this);
  }

  /** The uses of the value of an expression, the nearest first. */
  public List<Use> uses(Expr origin) {
    return new Walk(true, Set.of()).from(origin);
  }

  /** The uses of the object itself, not of new ones that it gives, such as a client's requests. */
  public List<Use> ownUses(Expr origin) {
    return ownUses(origin, Set.of());
  }

  /**
   * The uses of the object itself on its way through the given calls of helpers: another call of
   * the same helper has another object, unless one is kept in a field.
   */
  List<Use> ownUses(Expr origin, Set<Expr> passed) {
    List<Use> onTheWay = new Walk(false, passed).from(origin);
    boolean isKept = onTheWay.stream().anyMatch(use -> use.kind() == Kind.STORED);
    return passed.isEmpty() || !isKept ? onTheWay : new Walk(false, Set.of()).from(origin);
  }

  /** True if the call gives back the object that it is called on. */
  boolean isFluent(Expr.Call call) {
    return types.mayGiveReceiver(call)
        && types.rows(call).stream().noneMatch(row -> GIVE_OTHERS.contains(row.role()));
  }

  private static final Set<Role> GIVE_OTHERS =
      Set.of(Role.CLIENT, Role.TRANSPORT, Role.FRESH, Role.DERIVES, Role.OPENS, Role.USES);

  /** True if the call gives a handle of the object that it is called on. */
  boolean givesReceiver(Expr.Call call) {
    return isFluent(call)
        || types.row(call, Role.VIEW).filter(view -> view.argument() < 0).isPresent();
  }

  /** One question: a worklist of expressions that have the value. */
  private final class Walk {
    private final boolean throughSteps;
    private final Set<Expr> passed;
    private final Deque<Expr> pending = new ArrayDeque<>();
    private final Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Use> found = new ArrayList<>();
    private Expr at;

    Walk(boolean throughSteps, Set<Expr> passed) {
      this.throughSteps = throughSteps;
      this.passed = passed;
    }

    List<Use> from(Expr origin) {
      push(origin);
      while (!pending.isEmpty()) {
        Expr value = pending.poll();
        at = value;
        if (seen.size() > MAX_VALUES) {
          add(Kind.OTHER, value);
          break;
        }
        Node parent = index.parent(value);
        if (parent instanceof Expr around) {
          inExpression(value, around);
        } else if (parent != null) {
          inStatement(value, parent);
        }
      }
      return found;
    }

    private void push(Expr value) {
      if (seen.add(value)) {
        pending.add(value);
      }
    }

    private void add(Kind kind, Node node) {
      found.add(new Use(kind, node, -1, at));
    }

    private void inStatement(Expr value, Node parent) {
      if (parent instanceof Stmt.Local local) {
        follow(local.var());
      } else if (parent instanceof Stmt.Resource resource) {
        add(Kind.RESOURCE, resource);
        if (resource.var() != null) {
          follow(resource.var());
        }
      } else if (parent instanceof Stmt.Return) {
        leave(index.executable(parent));
      } else if (parent instanceof Decl.Field field) {
        store(field, field);
      } else if (parent instanceof Stmt.Yield) {
        Node at = parent;
        while (at != null && !(at instanceof Expr.SwitchExpr)) {
          at = index.parent(at);
        }
        if (at instanceof Expr.SwitchExpr around) {
          push(around);
        }
      } else if (parent instanceof Stmt.Throw) {
        add(Kind.OTHER, parent);
      }
    }

    private void leave(Node executable) {
      add(Kind.RETURNED, executable);
      if (executable instanceof Decl.Method method) {
        List<Expr> callers = index.callers(method);
        boolean isKnown = callers.stream().anyMatch(passed::contains);
        for (Expr caller : callers) {
          if (isKnown && !passed.contains(caller)) {
            continue;
          }
          if (caller instanceof Expr.Call call) {
            push(call);
          } else {
            add(Kind.OTHER, caller);
          }
        }
      }
    }

    private void inExpression(Expr value, Expr parent) {
      if (parent instanceof Expr.Call call) {
        inCall(value, call);
      } else if (parent instanceof Expr.New creation) {
        asArgument(value, creation, creation.args(), creation.member().key());
      } else if (parent instanceof Expr.Assign assign) {
        inAssign(value, assign);
      } else if (parent instanceof Expr.Cast) {
        push(parent);
      } else if (parent instanceof Expr.Conditional choice) {
        if (choice.condition() != value) {
          push(choice);
        }
      } else if (parent instanceof Expr.InstanceOf test) {
        test.bindings().forEach(this::follow);
      } else if (parent instanceof Expr.MethodRef ref) {
        add(Kind.RECEIVER, ref);
      } else if (parent instanceof Expr.Opaque) {
        add(Kind.OTHER, parent);
      }
    }

    private void inAssign(Expr value, Expr.Assign assign) {
      if (assign.value() != value) {
        return;
      }
      if (assign.target() instanceof Expr.VarRef ref) {
        follow(ref.var());
      } else if (assign.target() instanceof Expr.FieldRef ref && index.field(ref.key()) != null) {
        store(index.field(ref.key()), assign);
      } else {
        add(Kind.STORED, assign);
      }
      push(assign);
    }

    private void inCall(Expr value, Expr.Call call) {
      if (call.receiver() != value) {
        asArgument(value, call, call.args(), call.member().key());
        return;
      }
      add(Kind.RECEIVER, call);
      boolean isStep = types.row(call, Role.VIEW).filter(row -> row.details().isNew()).isPresent();
      if (givesReceiver(call) && (throughSteps || !isStep)) {
        push(call);
      }
    }

    private void asArgument(Expr value, Expr call, List<Expr> args, Object key) {
      int i = 0;
      while (i < args.size() && args.get(i) != value) {
        i++;
      }
      Optional<Row> view = types.row(call, Role.VIEW);
      Decl.Method method = index.method(key);
      if (view.isPresent() && view.get().argument() == i) {
        push(call);
        if (view.get().isOfHolder() || isSet(call, i)) {
          found.add(new Use(Kind.ARGUMENT, call, i, value)); // code of another file has it, too
        }
      } else if (method != null && i < method.params().size() && method.body() != null) {
        follow(method.params().get(i));
      } else if (!implementations(method, i).isEmpty()) {
        implementations(method, i).forEach(this::follow);
      } else if (call instanceof Expr.Call setter
          && types.row(call, Role.CONFIGURES).filter(row -> row.details().holds()).isPresent()
          && holders.isNew(setter.receiver())) {
        intoHolder(setter);
      } else if (types.row(call, Role.NEUTRAL).filter(Walk::isLook).isEmpty()
          && !Logging.isLog(call)) {
        found.add(new Use(Kind.ARGUMENT, call, i, value));
      }
    }

    private boolean isSet(Expr call, int argument) {
      return types.rows(call).stream()
          .anyMatch(row -> row.role() == Role.SETS && row.argument() == argument);
    }

    private static boolean isLook(Row neutral) {
      return !neutral.details().closesByStatus();
    }

    private List<Decl.Var> implementations(Decl.Method method, int argument) {
      return method == null || argument >= method.params().size()
          ? List.of()
          : Implementations.parameters(index, method, argument);
    }

    /** What is set on a new object goes where that object goes. */
    private void intoHolder(Expr.Call setter) {
      if (givesReceiver(setter)) {
        push(setter);
      }
      if (holders.of(setter.receiver()) instanceof Expr.VarRef ref) {
        follow(ref.var());
      }
    }

    private void follow(Decl.Var var) {
      Decl.TypeDecl home = index.enclosingType(var);
      for (Expr.VarRef ref : index.references(var)) {
        if (index.enclosingType(ref) != home) {
          add(Kind.OTHER, ref); // captured by an object that may outlive the method
        } else if (!isTarget(ref)) {
          push(ref);
        }
      }
    }

    private void store(Decl.Field field, Node at) {
      add(Kind.STORED, at);
      if (UnitIndex.onlyWrittenHere(field)) {
        for (Expr.FieldRef ref : index.references(field)) {
          if (!isTarget(ref)) {
            push(ref);
          }
        }
      }
    }
  }

  private boolean isTarget(Expr ref) {
    return index.parent(ref) instanceof Expr.Assign assign && assign.target() == ref;
  }
}
