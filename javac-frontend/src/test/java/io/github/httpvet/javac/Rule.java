package io.github.httpvet.javac;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A rule for tests: each call of a resolved method {@code leak} is a finding. */
record Rule(String client) implements UnitCheck {

  static final String NAME = "Leak";

  private static final Pattern CALL = Pattern.compile("\\bleak\\b");

  @Override
  public boolean mentionsClient(CharSequence source) {
    return source.toString().contains(client);
  }

  @Override
  public boolean mayReachClient(CharSequence source) {
    return CALL.matcher(source).find();
  }

  @Override
  public boolean isClientType(String canonicalName) {
    return canonicalName.startsWith(client);
  }

  @Override
  public List<Finding> check(Unit unit) {
    if (unit.text().contains("crash the rules")) {
      throw new IllegalStateException("as asked");
    }
    List<Finding> findings = new ArrayList<>();
    unit.types()
        .forEach(
            type ->
                Nodes.walk(
                    type,
                    node -> {
                      if (node instanceof Expr.Call call
                          && call.member().name().equals("leak")
                          && call.member().resolved()) {
                        findings.add(
                            new Finding(NAME, call, "`leak` leaks", List.of(), "Close it"));
                      }
                    }));
    return findings;
  }
}
