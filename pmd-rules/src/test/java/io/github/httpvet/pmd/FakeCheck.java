package io.github.httpvet.pmd;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds everything named {@code bad} in files that name {@code acme}, and throws where they name
 * {@code crash} or {@code overflow}.
 */
final class FakeCheck implements UnitCheck {

  /** How often any instance looked at a unit. */
  static final AtomicInteger CHECKS = new AtomicInteger();

  private final Map<String, String> options;

  FakeCheck(Map<String, String> options) {
    this.options = options;
  }

  @Override
  public boolean mentionsClient(CharSequence source) {
    return source.toString().contains("acme");
  }

  @Override
  public boolean mayReachClient(CharSequence source) {
    return source.toString().contains("trim(");
  }

  @Override
  public boolean isClientType(String canonicalName) {
    return canonicalName.equals("java.lang.String");
  }

  @Override
  public List<Finding> check(Unit unit) {
    CHECKS.incrementAndGet();
    if (unit.text().contains("crash")) {
      throw new IllegalStateException("a bug of ours");
    }
    if (unit.text().contains("overflow")) {
      throw new StackOverflowError();
    }
    List<Finding> findings = new ArrayList<>();
    for (Decl.TypeDecl type : unit.types()) {
      Nodes.walk(type, node -> add(node, findings));
    }
    return findings;
  }

  private void add(Node node, List<Finding> findings) {
    if (isBad(node)) {
      for (String rule : List.of("FakeRule", "OtherFakeRule")) {
        String message = "`bad` is {0} bad, it's so" + (options.isEmpty() ? "" : " " + options);
        findings.add(new Finding(rule, node, message, List.of(), "Do it"));
      }
    }
  }

  private static boolean isBad(Node node) {
    if (node instanceof Expr.Call call) {
      return call.member().name().equals("bad");
    }
    if (node instanceof Expr.New made) {
      return made.type().name().endsWith("Bad");
    }
    if (node instanceof Expr.MethodRef ref) {
      return ref.member().name().equals("bad");
    }
    return node instanceof Decl.Method method && method.name().equals("bad");
  }
}
