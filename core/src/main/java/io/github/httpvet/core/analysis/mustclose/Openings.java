package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which calls open a response that has to be closed. */
final class Openings {

  private final Analysis analysis;

  Openings(Analysis analysis) {
    this.analysis = analysis;
  }

  /** True if the call's result is of a type that callers of some client have to close. */
  boolean givesResponse(Expr.Call call) {
    return analysis.types().isUnlisted(call) && isOpenedByClients(analysis.types().of(call));
  }

  /** True if some client gives such an object to callers who have to close it. */
  boolean isOpenedByClients(TypeRef type) {
    TypeRef known = analysis.types().declared(type);
    return analysis.types().isResponse(type)
        && analysis.catalog().giving(known.name()).stream()
            .anyMatch(row -> row.role() == Role.OPENS && isOpenedAs(row, known));
  }

  /** First words of methods that send something. Getters give what is somebody else's. */
  private static final Set<String> REQUESTS =
      Set.of(
          "execute",
          "exec",
          "send",
          "call",
          "invoke",
          "request",
          "query",
          "fetch",
          "perform",
          "do",
          "post",
          "put",
          "patch",
          "delete",
          "download",
          "submit",
          "proceed");

  static boolean isRequest(String method) {
    int end = 0;
    while (end < method.length() && Character.isLowerCase(method.charAt(end))) {
      end++;
    }
    return REQUESTS.contains(method.substring(0, end)) && !HEAD.matcher(method).find();
  }

  /** What asks for headers only has a response without a body. */
  private static final Pattern HEAD = Pattern.compile("Head(?![a-z])|HEAD");

  /** The row that makes the call an acquisition with a duty to close, if it is one. */
  Optional<Row> opens(Expr expr) {
    Optional<Row> opens = analysis.types().row(expr, Role.OPENS);
    return (expr instanceof Expr.Call call ? opens.filter(row -> isMeant(call, row)) : opens)
        .filter(row -> !hasNoBody(expr));
  }

  private boolean isMeant(Expr.Call call, Row row) {
    return !isNullTest(call)
        && !isText(call)
        && isOthers(call)
        && !analysis.stubs().isStubbed(call)
        && isOpenedAs(row, call.type())
        && Constants.areGiven(call, row)
        && isGivenBy(call, row)
        && analysis.addresses().goesToServer(call, row)
        && !new ClosedClients(analysis).has(call);
  }

  /** True if it is only asked whether there is one: who wants it, asks again. */
  private boolean isNullTest(Expr call) {
    return analysis.index().parent(call) instanceof Expr.Op test
        && (test.kind() == Expr.OpKind.EQ || test.kind() == Expr.OpKind.NE)
        && test.operands().stream()
            .anyMatch(other -> other instanceof Expr.Literal literal && literal.value() == null);
  }

  /** True if the result is a text, as of another overload that the engine could not tell. */
  private boolean isText(Expr call) {
    return analysis.types().target(call).name().equals("java.lang.String");
  }

  /** The row that makes the call one that asks a connection for its response, if it is one. */
  Optional<Row> asks(Expr call) {
    return analysis
        .types()
        .row(call, Role.ASKS)
        .filter(row -> ((Expr.Call) call).receiver() != null && !analysis.stubs().isStubbed(call))
        .filter(row -> analysis.addresses().goesToServer(call, row))
        .filter(row -> !hasNoBody(call));
  }

  /**
   * True if the call is not of a method of the unit's own object, which may keep what it gives: one
   * that a class only inherits from a client is not its own.
   */
  private boolean isOthers(Expr.Call call) {
    return call.receiver() != null
        || call.member().resolved() && analysis.index().method(call.member().key()) == null;
  }

  /** The parameter of a function, given to the call, that is a response to be closed; or null. */
  Decl.Var handedToFunction(Expr.Call call) {
    Optional<Row> row = analysis.types().row(call, Role.OPENS_PARAMETER);
    if (row.isEmpty()
        || row.get().details().ofFunction().isEmpty()
        || !Constants.areGiven(call, row.get())) {
      return null;
    }
    int function = row.get().argument();
    int parameter = row.get().details().ofFunction().getAsInt();
    return function < call.args().size()
            && call.args().get(function) instanceof Expr.Lambda lambda
            && parameter < lambda.params().size()
        ? lambda.params().get(parameter)
        : null;
  }

  /** The parameter of a callback that is a response to be closed; null if it is none. */
  Decl.Var handedTo(Decl.Method method) {
    for (Decl.Var parameter : method.params()) {
      if (Ownership.isGiven(parameter.annotations())
          && analysis.types().isResponse(parameter.type())) {
        return parameter;
      }
    }
    for (Row row : analysis.catalog().named(method.name())) {
      if (row.role() == Role.OPENS_PARAMETER
          && row.details().ofFunction().isEmpty()
          && row.argument() < method.params().size()
          && isOpenedAs(row, method.params().get(row.argument()).type())
          && (row.details().givenBy().isEmpty()
              || sent(method) != null && isGivenBy(sent(method), row))
          && row.api().accepts(method.params().stream().map(p -> p.type().name()).toList())
          && analysis
              .types()
              .isA(analysis.index().enclosingType(method).self(), row.api().owner())) {
        return method.params().get(row.argument());
      }
    }
    return null;
  }

  /** The call that a callback is written in, which sends its request; null if there is none. */
  private Expr.Call sent(Decl.Method callback) {
    Node made = analysis.index().parent(analysis.index().enclosingType(callback));
    return made instanceof Expr.New && analysis.index().parent(made) instanceof Expr.Call sent
        ? sent
        : null;
  }

  /** True for a method of a callback whose request is of a kind without a body. */
  boolean isOfBodiless(Decl.Method callback) {
    Expr.Call sent = sent(callback);
    return sent != null && hasNoBody(sent);
  }

  /** True if the receiver comes from a method annotated as the row asks for. */
  private boolean isGivenBy(Expr.Call call, Row row) {
    if (row.details().givenBy().isEmpty()) {
      return true;
    }
    List<Expr> givers =
        call.receiver() instanceof Expr.VarRef ref
            ? analysis.index().values(ref.var())
            : List.of(call.receiver());
    return givers.size() == 1
        && givers.get(0) instanceof Expr.Call giver
        && giver.member().annotations().contains(row.details().givenBy().get());
  }

  static boolean isOpenedAs(Row row, TypeRef type) {
    List<String> wanted = row.details().resultTypes();
    return wanted.isEmpty() || mentions(type, wanted);
  }

  private static boolean mentions(TypeRef type, List<String> names) {
    return names.contains(type.name())
        || type.arguments().stream().anyMatch(argument -> mentions(argument, names));
  }

  /** True if the request is of a kind whose response has no body. */
  boolean hasNoBody(Expr call) {
    return carries(call, Collections.newSetFromMap(new IdentityHashMap<>()), passed(call));
  }

  /** The calls of helpers that what the call is of has come through. */
  private Set<Expr> passed(Expr expr) {
    return expr instanceof Expr.Call call && call.receiver() != null
        ? analysis.origins(call.receiver()).passed()
        : Set.of();
  }

  private boolean carries(Expr expr, Set<Node> seen, Set<Expr> passed) {
    if (!seen.add(expr) || seen.size() > 50) {
      return false;
    }
    if (isBodiless(expr, passed) || isOfBodilessType(expr)) {
      return true;
    }
    List<Expr> parts = new ArrayList<>(analysis.origins(expr).made());
    if (expr instanceof Expr.Call call) {
      parts.addAll(call.args());
      if (call.receiver() != null) {
        parts.add(call.receiver());
      }
    }
    for (Use use : analysis.types().has(expr, Role.FRESH) ? analysis.uses(expr) : List.<Use>of()) {
      if (use.kind() == Kind.RECEIVER
          && use.node() instanceof Expr setter
          && isBodiless(setter, passed)) {
        return true;
      }
    }
    return parts.stream().anyMatch(part -> carries(part, seen, passed));
  }

  /** True if the type tells, whoever has made the request. */
  private boolean isOfBodilessType(Expr expr) {
    return !(expr instanceof Expr.Call)
        && analysis.catalog().named(Member.CONSTRUCTOR).stream()
            .anyMatch(
                row ->
                    row.role() == Role.BODILESS
                        && analysis.types().isA(analysis.types().of(expr), row.api().owner()));
  }

  private boolean isBodiless(Expr expr, Set<Expr> passed) {
    return analysis
        .types()
        .row(expr, Role.BODILESS)
        .filter(row -> Constants.areGiven(expr, row, arg -> handed(arg, passed)))
        .isPresent();
  }

  /** What a call of a helper hands its parameter; the expression itself if it is no parameter. */
  private Expr handed(Expr arg, Set<Expr> passed) {
    if (!(arg instanceof Expr.VarRef ref)
        || !(analysis.index().parent(ref.var()) instanceof Decl.Method method)) {
      return arg;
    }
    int position = method.params().indexOf(ref.var());
    return passed.stream()
        .filter(Expr.Call.class::isInstance)
        .map(Expr.Call.class::cast)
        .filter(call -> analysis.index().method(call.member().key()) == method)
        .filter(call -> position >= 0 && position < call.args().size())
        .map(call -> call.args().get(position))
        .findFirst()
        .orElse(arg);
  }
}
