package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Times that a configuration of one file has for the clients of another, and may have not. */
record UnsetTimes(Analysis analysis) {

  /** Getters of times, by their names: a configuration has many others. */
  private static final Pattern TIME =
      Pattern.compile("(?i).*(time|wait|millis|seconds|duration|deadline).*");

  /** True for a getter of a time that is none unless somebody sets it. */
  boolean has(Decl.Method method) {
    return TIME.matcher(method.name()).matches()
        && !method.type().name().equals("void")
        && analysis.isUnset(method);
  }

  /** The types of other files whose getters give times that the code sets. */
  Set<String> asked() {
    Set<String> asked = new HashSet<>();
    for (Expr call : analysis.index().calls()) {
      if (analysis.types().has(call, Role.SETS)) {
        Nodes.arguments(call).forEach(arg -> Nodes.walk(arg, node -> add(node, asked)));
      }
    }
    return asked;
  }

  private void add(Node node, Set<String> asked) {
    if (node instanceof Expr.Call getter
        && getter.args().isEmpty()
        && TIME.matcher(getter.member().name()).matches()
        && analysis.index().method(getter.member().key()) == null) {
      String owner = getter.member().owner().name();
      if (!owner.isEmpty() && !owner.startsWith("java.") && !analysis.catalog().knows(owner)) {
        asked.add(owner);
      }
    }
  }
}
