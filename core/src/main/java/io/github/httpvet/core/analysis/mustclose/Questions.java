package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.UnitIndex;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What code asks more than once: asked again on a path, it answers the same until one of the
 * variables in it changes. What is asked once in a unit is not remembered, so that states stay few.
 */
final class Questions {

  /**
   * Something that can be asked again.
   *
   * @param text its structure; equal questions have equal texts
   * @param about the variables in it
   * @param isCall true if it calls something, whose answer may differ in the next turn of a loop
   */
  record Question(String text, Set<Decl.Var> about, boolean isCall) {}

  private static final int MAX_DEPTH = 8;

  private final UnitIndex index;
  private final Map<Decl.Var, Integer> numbers = new IdentityHashMap<>();
  private final Map<Expr, Optional<Question>> known = new IdentityHashMap<>();
  private Map<String, Integer> counts;

  Questions(UnitIndex index) {
    this.index = index;
  }

  /** The question that the expression asks, if the unit asks it more than once. */
  Optional<Question> of(Expr expr) {
    return known
        .computeIfAbsent(expr, this::question)
        .filter(question -> counts().getOrDefault(question.text(), 0) > 1);
  }

  private Map<String, Integer> counts() {
    if (counts == null) {
      counts = new HashMap<>();
      index.unit().types().forEach(type -> Nodes.walk(type, this::count));
    }
    return counts;
  }

  private void count(Node node) {
    if (node instanceof Expr.Op || node instanceof Expr.Call || node instanceof Expr.VarRef) {
      known
          .computeIfAbsent((Expr) node, this::question)
          .ifPresent(question -> counts.merge(question.text(), 1, Integer::sum));
    }
  }

  private Optional<Question> question(Expr expr) {
    Set<Decl.Var> about = new HashSet<>();
    boolean[] isCall = new boolean[1];
    String text = text(expr, about, isCall, 0);
    return text == null || about.isEmpty()
        ? Optional.empty()
        : Optional.of(new Question(text, Set.copyOf(about), isCall[0]));
  }

  /** The structure of an expression without side effects; null for any other. */
  private String text(Expr expr, Set<Decl.Var> about, boolean[] isCall, int depth) {
    if (depth > MAX_DEPTH) {
      return null;
    }
    Object constant = Constants.of(expr);
    if (constant != null) {
      return constant.getClass().getSimpleName() + " " + constant;
    }
    if (expr instanceof Expr.VarRef ref) {
      about.add(ref.var());
      return "v" + numbers.computeIfAbsent(ref.var(), var -> numbers.size());
    }
    if (expr instanceof Expr.Literal) {
      return "null";
    }
    if (expr instanceof Expr.Cast cast) {
      return text(cast.value(), about, isCall, depth + 1);
    }
    if (expr instanceof Expr.FieldRef ref && isFinal(ref)) {
      return ref.owner().name() + "." + ref.name();
    }
    if (expr instanceof Expr.Op op && Conditions.isBoolean(op)) {
      return operator(op, about, isCall, depth);
    }
    return expr instanceof Expr.Call call ? call(call, about, isCall, depth) : null;
  }

  private boolean isFinal(Expr.FieldRef ref) {
    Decl.Field field = index.field(ref.key());
    return ref.receiver() == null
        && (field == null ? ref.isStatic() : field.modifiers().contains(Decl.Modifier.FINAL));
  }

  private String operator(Expr.Op op, Set<Decl.Var> about, boolean[] isCall, int depth) {
    // Whether two are equal is one question, whose answer a test for the contrary turns round.
    boolean isContrary = depth == 0 && op.kind() == Expr.OpKind.NE;
    Expr.OpKind asked = isContrary ? Expr.OpKind.EQ : op.kind();
    StringBuilder text = new StringBuilder(asked.name()).append('(');
    for (Expr operand : op.operands()) {
      String part = text(operand, about, isCall, depth + 1);
      if (part == null) {
        return null;
      }
      text.append(part).append(',');
    }
    return text.append(')').toString();
  }

  /** Names of methods that only tell something, and tell the same when asked again. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(is|has|get|should|can|use|equals|startsWith|endsWith|contains)(?![a-z]).*"
              + "|equalsIgnoreCase|matches|length|size|name|ordinal|code|status|statusCode");

  /** Names of methods whose answer comes from outside of the code that asks. */
  private static final Pattern CHANGES =
      Pattern.compile(
          "(has|get)(Next|More|And).*"
              + "|is(Done|Alive|Interrupted|Cancelled|Closed|Open|Running|Shutdown|Terminated)|getResponseCode");

  private String call(Expr.Call call, Set<Decl.Var> about, boolean[] isCall, int depth) {
    String name = call.member().name();
    if (call.receiver() == null
        || !TELLS.matcher(name).matches()
        || CHANGES.matcher(name).matches()) {
      return null;
    }
    isCall[0] = true;
    String receiver = text(call.receiver(), about, isCall, depth + 1);
    if (receiver == null) {
      return null;
    }
    StringBuilder text = new StringBuilder(receiver).append('.').append(name).append('(');
    for (Expr arg : call.args()) {
      String part = text(arg, about, isCall, depth + 1);
      if (part == null) {
        return null;
      }
      text.append(part).append(',');
    }
    return text.append(')').toString();
  }
}
