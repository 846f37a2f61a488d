package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that are run, and methods that run one and give their callers what it gives, as those
 * that try again: where the function opens a response, the call does.
 */
final class Runners {

  /** A method and the position of a parameter. */
  private record Key(Object method, int position) {}

  private final Analysis analysis;
  private final Helpers helpers;
  private final Map<Key, Boolean> known = new HashMap<>();
  private final Map<Expr, Boolean> functions = new IdentityHashMap<>();

  Runners(Analysis analysis, Helpers helpers) {
    this.analysis = analysis;
    this.helpers = helpers;
  }

  /** True if the call runs a function that opens a response, and gives that. */
  boolean opens(Expr.Call call) {
    if (!helpers.mayBeOpen(analysis.types().of(call))) {
      return false;
    }
    if (call.receiver() instanceof Expr.VarRef ref && isFunction(ref) && isOpening(ref)) {
      return true;
    }
    for (int i = 0; i < call.args().size(); i++) {
      if (isOpening(call.args().get(i)) && runs(call, i)) {
        return true;
      }
    }
    return false;
  }

  /** True for a variable whose value is written as a function, so that a call of it runs that. */
  private boolean isFunction(Expr.VarRef ref) {
    return sources(ref).stream()
        .allMatch(value -> value instanceof Expr.Lambda || value instanceof Expr.MethodRef);
  }

  private boolean runs(Expr.Call call, int position) {
    Decl.Method method = analysis.index().method(call.member().key());
    return method != null
        ? runs(method, position)
        : analysis
            .types()
            .row(call, Role.RUNS)
            .filter(row -> Math.max(0, row.argument()) == position)
            .isPresent();
  }

  /** True if the method gives, on some path, what the function gives that the parameter is. */
  boolean runs(Decl.Method method, int position) {
    if (method.body() == null || position >= method.params().size()) {
      return false;
    }
    Key key = new Key(method.key(), position);
    Boolean answer = known.get(key);
    if (answer == null) {
      known.put(key, false); // for methods that call themselves
      answer = givesResult(method, method.params().get(position));
      known.put(key, answer);
    }
    return answer;
  }

  private boolean givesResult(Decl.Method method, Decl.Var function) {
    return helpers.calls(method).stream()
        .filter(call -> isOf(call, function))
        .anyMatch(call -> helpers.returns(method.body(), call));
  }

  /** True for a call of the function, and of a method that runs it. */
  private boolean isOf(Expr.Call call, Decl.Var function) {
    if (isVariable(call.receiver(), function)) {
      return analysis.types().isUnlisted(call);
    }
    for (int i = 0; i < call.args().size(); i++) {
      if (isVariable(call.args().get(i), function) && runs(call, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVariable(Expr expr, Decl.Var variable) {
    return expr instanceof Expr.VarRef ref && ref.var() == variable;
  }

  /** True for a function of the unit that opens a response and gives it. */
  private boolean isOpening(Expr function) {
    if (function instanceof Expr.Lambda lambda) {
      return opensAndGives(lambda);
    }
    if (function instanceof Expr.MethodRef ref) {
      Decl.Method own = analysis.index().method(ref.member().key());
      return own != null ? helpers.opens(own) : isOpenedBy(ref);
    }
    if (function instanceof Expr.New creation && creation.body() != null) {
      return creation.body().members().stream()
          .anyMatch(member -> member instanceof Decl.Method method && helpers.opens(method));
    }
    List<Expr> values = sources(function);
    return values.size() == 1 && sources(values.get(0)).isEmpty() && isOpening(values.get(0));
  }

  /** What a variable is given, or a method of the unit gives. */
  private List<Expr> sources(Expr function) {
    if (function instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.LOCAL) {
      return analysis.index().values(ref.var());
    }
    Decl.Method maker =
        function instanceof Expr.Call call ? analysis.index().method(call.member().key()) : null;
    return maker == null ? List.of() : analysis.index().returned(maker);
  }

  private boolean opensAndGives(Expr.Lambda lambda) {
    Boolean answer = functions.get(lambda);
    if (answer == null) {
      functions.put(lambda, false); // for functions that lead to themselves
      answer =
          helpers.calls(lambda).stream()
              .anyMatch(call -> helpers.isOpening(call) && helpers.returns(lambda.body(), call));
      functions.put(lambda, answer);
    }
    return answer;
  }

  private boolean isOpenedBy(Expr.MethodRef ref) {
    return analysis.types().row(ref, Role.OPENS).filter(Runners::isWhatever).isPresent();
  }

  /** True if it opens whatever it is called with, and gives that. */
  private static boolean isWhatever(Row row) {
    return row.argument() < 0
        && row.details().resultTypes().isEmpty()
        && row.details().constants().isEmpty()
        && row.details().givenBy().isEmpty()
        && row.details().url().isEmpty();
  }
}
