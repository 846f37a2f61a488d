package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Code that a server runs for each request or message that it gets: methods with the annotations of
 * Spring, JAX-RS and message listeners, servlets, and what those of the unit call.
 *
 * @param index of the unit
 */
public record Handlers(UnitIndex index) {

  /** Annotations, by simple name, of methods that answer a request or take a message. */
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "RequestMapping",
          "GetMapping",
          "PostMapping",
          "PutMapping",
          "DeleteMapping",
          "PatchMapping",
          "MessageMapping",
          "QueryMapping",
          "MutationMapping",
          "GET",
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "HEAD",
          "WebMethod",
          "Incoming",
          "JmsListener",
          "KafkaListener",
          "RabbitListener",
          "SqsListener",
          "StreamListener");

  /** Methods that a container calls, by the last word of a supertype's name. */
  private static final Map<String, Set<String>> OVERRIDDEN =
      Map.of(
          "Servlet", Set.of("doGet", "doPost", "doPut", "doDelete", "doHead", "service"),
          "Filter", Set.of("doFilter", "doFilterInternal", "filter"),
          "Interceptor", Set.of("preHandle", "postHandle", "intercept"),
          "MessageListener", Set.of("onMessage"),
          "HttpHandler", Set.of("handle", "handleRequest"));

  /** True if the code around the node runs for each request, as far as the unit shows. */
  public boolean run(Node node) {
    return run(index.member(node), Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private boolean run(Decl member, Set<Decl> seen) {
    if (!(member instanceof Decl.Method method) || !seen.add(member)) {
      return false;
    }
    for (Expr caller : index.callers(method)) {
      if (run(index.member(caller), seen)) {
        return true;
      }
    }
    return method.annotations().stream().map(Handlers::simple).anyMatch(ANNOTATIONS::contains)
        || isOverridden(method);
  }

  private boolean isOverridden(Decl.Method method) {
    Decl.TypeDecl type = index.enclosingType(method);
    return type != null
        && OVERRIDDEN.entrySet().stream()
            .filter(entry -> entry.getValue().contains(method.name()))
            .anyMatch(
                entry ->
                    type.self().supertypes().stream()
                        .anyMatch(above -> above.endsWith(entry.getKey())));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
