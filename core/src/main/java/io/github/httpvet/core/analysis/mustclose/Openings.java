package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which calls open a response that has to be closed. */
final class Openings {

  private final Analysis analysis;

  Openings(Analysis analysis) {
    this.analysis = analysis;
  }

  /** True if the call's result is of a type that callers of some client have to close. */
  boolean givesResponse(Expr.Call call) {
    return analysis.types().rows(call).isEmpty() && isOpenedByClients(analysis.types().of(call));
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
    return REQUESTS.contains(method.substring(0, end));
  }

  /** True for a method of the unit that returns a response which it opened and did not touch. */
  boolean isFreshFromHelper(Expr.Call call) {
    Decl.Method method = analysis.index().method(call.member().key());
    return method != null
        && !returnsField(method)
        && analysis.index().calls().stream()
            .filter(inner -> analysis.index().executable(inner) == method)
            .filter(inner -> opens(inner).isPresent())
            .map(analysis::uses)
            .anyMatch(
                uses ->
                    isReturned(uses, method)
                        && !isReleasedIn(uses, method)
                        && uses.stream().noneMatch(use -> isStoredIn(use, method)));
  }

  /** True for a getter that keeps the response, however it got it. */
  private boolean returnsField(Decl.Method method) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        method,
        node ->
            found[0] |=
                node instanceof Stmt.Return result
                    && result.value() instanceof Expr.FieldRef field
                    && analysis.types().isResponse(field.type()));
    return found[0];
  }

  /** True if the method also keeps the response in a field. */
  private boolean isStoredIn(Use use, Decl.Method method) {
    return use.kind() == Kind.STORED && analysis.index().executable(use.node()) == method;
  }

  private static boolean isReturned(List<Use> uses, Decl.Method method) {
    return uses.stream().anyMatch(use -> use.kind() == Kind.RETURNED && use.node() == method);
  }

  private boolean isReleasedIn(List<Use> uses, Decl.Method method) {
    return uses.stream()
        .anyMatch(
            use ->
                use.node() instanceof Expr call
                    && analysis.types().has(call, Role.CLOSES)
                    && analysis.index().executable(call) == method);
  }

  /** The row that makes the call an acquisition with a duty to close, if it is one. */
  Optional<Row> opens(Expr call) {
    return analysis
        .types()
        .row(call, Role.OPENS)
        .filter(row -> ((Expr.Call) call).receiver() != null) // the own object may keep it
        .filter(row -> isOpenedAs(row, call.type()))
        .filter(row -> analysis.addresses().goesToServer((Expr.Call) call, row))
        .filter(row -> !isClientClosed((Expr.Call) call))
        .filter(row -> !hasNoBody(call));
  }

  /** True if the client is made here and closed, and its connections with it. */
  private boolean isClientClosed(Expr.Call call) {
    return call.receiver() instanceof Expr.VarRef client
        && analysis.types().isClient(client)
        && (client.var().kind() == Decl.VarKind.RESOURCE
            || analysis.index().references(client.var()).stream().anyMatch(this::isCloseReceiver));
  }

  /** True for {@code client.close()}, its manager's, and {@code closeQuietly(client)}. */
  private boolean isCloseReceiver(Expr.VarRef client) {
    Node parent = analysis.index().parent(client);
    if (!(parent instanceof Expr.Call call)) {
      return false;
    }
    Node outer = analysis.index().parent(call);
    return call.receiver() != client
        ? call.member().name().startsWith("close")
        : CLOSING.contains(call.member().name())
            || outer instanceof Expr.Call next
                && next.receiver() == call
                && CLOSING.contains(next.member().name());
  }

  private static final Set<String> CLOSING = Set.of("close", "shutdown", "shutdownNow", "stop");

  private static boolean isOpenedAs(Row row, TypeRef type) {
    return row.value("of").map(of -> mentions(type, of)).orElse(true);
  }

  private static boolean mentions(TypeRef type, String names) {
    return Arrays.asList(names.split(",")).contains(type.name())
        || type.arguments().stream().anyMatch(argument -> mentions(argument, names));
  }

  /** True if the request is of a kind whose response has no body. */
  boolean hasNoBody(Expr call) {
    return carries(call, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private boolean carries(Expr expr, Set<Node> seen) {
    if (!seen.add(expr) || seen.size() > 50) {
      return false;
    }
    if (isBodiless(expr)) {
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
      if (use.kind() == Kind.RECEIVER && use.node() instanceof Expr setter && isBodiless(setter)) {
        return true;
      }
    }
    return parts.stream().anyMatch(part -> carries(part, seen));
  }

  private boolean isBodiless(Expr expr) {
    return analysis
        .types()
        .row(expr, Role.BODILESS)
        .filter(
            row ->
                row.value("arg0").isEmpty()
                    || expr instanceof Expr.Call call
                        && row.value("arg0").equals(Constants.text(call.args().get(0))))
        .isPresent();
  }
}
