package io.github.httpvet.core.finding;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the findings of a unit, so that a defect keeps its name while the file around it changes:
 * {@code HttpResponseNotClosed at execute in ReviewClient#load(String)}.
 *
 * <p>A name has the rule, what is called, and the declaration around it. It has no line, no names
 * of variables, no arguments and no message: those change with edits that leave the defect what it
 * is, and messages with versions of httpvet. Findings that are equal by that are numbered in source
 * order, from the second on. There is no path: who compares names of several files adds it.
 */
public final class Fingerprints {

  private final Map<Node, String> names = new IdentityHashMap<>();
  private final Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());

  private Fingerprints() {}

  /** A node to visit, with the names of the types and of the member around it. */
  private record Step(Node node, String types, String member) {}

  /**
   * The same findings with names.
   *
   * @param findings all that there are in the unit, in source order, also those that a suppression
   *     or a configuration hides later: which are hidden must not change the numbers of the others
   */
  public static List<Finding> named(Unit unit, List<Finding> findings) {
    if (findings.isEmpty()) {
      return findings;
    }
    Fingerprints fingerprints = new Fingerprints();
    findings.forEach(finding -> fingerprints.wanted.add(finding.anchor()));
    unit.types().forEach(fingerprints::walk);
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> named = new ArrayList<>();
    for (Finding finding : findings) {
      String place = fingerprints.names.getOrDefault(finding.anchor(), "?");
      String name = finding.rule() + " at " + place;
      int number = seen.merge(name, 1, Integer::sum);
      named.add(finding.withFingerprint(number == 1 ? name : name + " (" + number + ")"));
    }
    return named;
  }

  private void walk(Decl.TypeDecl top) {
    Deque<Step> pending = new ArrayDeque<>();
    pending.push(new Step(top, "", ""));
    while (!pending.isEmpty()) {
      Step step = pending.pop();
      Step inner = enter(step);
      if (wanted.contains(step.node())) {
        names.put(step.node(), what(step.node()) + " in " + inner.types() + inner.member());
      }
      for (Node child : step.node().children()) {
        pending.push(new Step(child, inner.types(), inner.member()));
      }
    }
  }

  /** The names around the children of a node. */
  private static Step enter(Step step) {
    Node node = step.node();
    if (node instanceof Decl.TypeDecl type) {
      String name = type.simpleName().isEmpty() ? simple(type.self()) : type.simpleName();
      return new Step(node, step.types().isEmpty() ? name : step.types() + "." + name, "");
    }
    if (node instanceof Decl.Method method) {
      return new Step(node, step.types(), "#" + name(method) + parameters(method));
    }
    if (node instanceof Decl.Field field) {
      return new Step(node, step.types(), "#" + field.name());
    }
    if (node instanceof Decl.Initializer initializer) {
      return new Step(node, step.types(), initializer.isStatic() ? "#static" : "#initializer");
    }
    return step;
  }

  private static String what(Node anchor) {
    if (anchor instanceof Expr.Call call) {
      return call.member().name();
    }
    if (anchor instanceof Expr.New creation) {
      return "new " + simple(creation.type());
    }
    if (anchor instanceof Expr.MethodRef reference) {
      return "::" + reference.member().name();
    }
    return anchor instanceof Decl.Method method ? name(method) : "?";
  }

  private static String name(Decl.Method method) {
    return method.isConstructor() ? "new" : method.name();
  }

  private static String parameters(Decl.Method method) {
    return method.params().stream()
        .map(parameter -> simple(parameter.type()))
        .collect(Collectors.joining(",", "(", ")"));
  }

  /** Engines without the class path know only what the source says: a name without its package. */
  private static String simple(TypeRef type) {
    return type.simpleName().isEmpty() ? "?" : type.simpleName();
  }
}
