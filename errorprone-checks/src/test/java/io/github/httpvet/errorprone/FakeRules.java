package io.github.httpvet.errorprone;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.UnitCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules for tests: whatever is called {@code leak} or {@code spill} is a finding. */
final class FakeRules implements UnitCheck {

  private final String word;

  FakeRules(Map<String, String> flags) {
    this.word = flags.getOrDefault("Leak:word", "leaks");
    if (word.equals("wrong")) {
      throw new ConfigurationException("Leak:word: `wrong` is none of leaks, drips");
    }
    if (word.equals("crash")) {
      throw new IllegalStateException("as asked");
    }
  }

  @Override
  public boolean mentionsClient(CharSequence source) {
    return source.toString().contains("client");
  }

  @Override
  public boolean mayReachClient(CharSequence source) {
    return source.toString().contains("leak");
  }

  @Override
  public boolean isClientType(String canonicalName) {
    return canonicalName.equals("lib.Client");
  }

  @Override
  public List<Finding> check(Unit unit) {
    if (unit.text().contains("crash the rules")) {
      throw new IllegalStateException("as asked");
    }
    List<Finding> findings = new ArrayList<>();
    unit.types().forEach(type -> Nodes.walk(type, node -> add(node, unit, findings)));
    return findings;
  }

  private void add(Node node, Unit unit, List<Finding> findings) {
    String name = "";
    if (node instanceof Expr.Call call) {
      name = call.member().name();
    } else if (node instanceof Expr.New call) {
      name = call.type().name();
    } else if (node instanceof Expr.MethodRef ref) {
      name = ref.member().name();
    } else if (node instanceof Decl.Method method) {
      name = method.name();
    }
    boolean isSpill = name.equals("spill");
    if (isSpill || name.equals("leak") || name.endsWith("Leak")) {
      String message = "`" + name + "` " + word + " at release " + unit.release();
      findings.add(new Finding(isSpill ? "Spill" : "Leak", node, message, List.of(), "Close it"));
    }
  }
}
