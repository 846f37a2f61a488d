package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.Addresses.Answer;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the tests around a place tell of an address: the branch of a test for {@code http}, and the
 * code behind its early return.
 */
final class Schemes {

  private final UnitIndex index;
  private final Set<Object> subjects = new HashSet<>();

  /**
   * Of one address.
   *
   * @param slice the expressions that it comes from; see {@link Texts#slice}
   */
  Schemes(UnitIndex index, Set<Expr> slice) {
    this.index = index;
    slice.forEach(expr -> addSubject(expr, subjects));
  }

  private static void addSubject(Node node, Set<Object> subjects) {
    if (node instanceof Expr.VarRef ref) {
      subjects.add(ref.var());
    } else if (node instanceof Expr.FieldRef ref && ref.key() != null) {
      subjects.add(ref.key());
    }
  }

  /** What is sure of the address at the place, by the branch or by those that its method is for. */
  Answer at(Node place) {
    return at(place, MAX_DEPTH);
  }

  private static final int MAX_DEPTH = 2;

  private Answer at(Node place, int depth) {
    Node child = place;
    for (Node at = index.parent(place); at != null; at = index.parent(at)) {
      Answer answer = told(at, child);
      if (answer != Answer.UNKNOWN) {
        return answer;
      }
      if (at instanceof Decl.Method method) {
        return depth == 0 ? Answer.UNKNOWN : atCallers(method, depth - 1);
      }
      if (at instanceof Decl.TypeDecl) {
        break;
      }
      child = at;
    }
    return Answer.UNKNOWN;
  }

  /** What all calls of a private method tell. */
  private Answer atCallers(Decl.Method method, int depth) {
    List<Expr> callers =
        method.modifiers().contains(Decl.Modifier.PRIVATE) ? index.callers(method) : List.of();
    Answer first = callers.isEmpty() ? Answer.UNKNOWN : at(callers.get(0), depth);
    return callers.stream().allMatch(caller -> at(caller, depth) == first) ? first : Answer.UNKNOWN;
  }

  private Answer told(Node at, Node child) {
    if (at instanceof Stmt.If choice && child != choice.condition()) {
      return implied(choice.condition(), child == choice.then());
    }
    if (at instanceof Expr.Conditional choice && child != choice.condition()) {
      return implied(choice.condition(), child == choice.whenTrue());
    }
    if (at instanceof Expr.Op op && op.kind() == Expr.OpKind.AND) {
      return before(op.operands(), child, true);
    }
    if (at instanceof Expr.Op op && op.kind() == Expr.OpKind.OR) {
      return before(op.operands(), child, false);
    }
    if (at instanceof Stmt.Block block) {
      return afterReturns(block.statements(), child);
    }
    if (at instanceof Stmt.Case branch) {
      return ofCase(branch);
    }
    return Answer.UNKNOWN;
  }

  private Answer before(List<Expr> operands, Node child, boolean truth) {
    for (Expr operand : operands) {
      if (operand == child) {
        break;
      }
      Answer answer = implied(operand, truth);
      if (answer != Answer.UNKNOWN) {
        return answer;
      }
    }
    return Answer.UNKNOWN;
  }

  /** What the statements before the place tell that leave for some addresses. */
  private Answer afterReturns(List<Stmt> statements, Node child) {
    for (Stmt statement : statements) {
      if (statement == child) {
        break;
      }
      if (statement instanceof Stmt.If choice && choice.otherwise() == null) {
        Answer answer = leaves(choice.then()) ? implied(choice.condition(), false) : Answer.UNKNOWN;
        if (answer != Answer.UNKNOWN) {
          return answer;
        }
      }
    }
    return Answer.UNKNOWN;
  }

  private static boolean leaves(Stmt statement) {
    Stmt last = statement;
    while (last instanceof Stmt.Block block && !block.statements().isEmpty()) {
      last = block.statements().get(block.statements().size() - 1);
    }
    return last instanceof Stmt.Return || last instanceof Stmt.Throw || last instanceof Stmt.Jump;
  }

  private Answer ofCase(Stmt.Case branch) {
    Node around = index.parent(branch);
    Expr selector =
        around instanceof Stmt.Switch cases
            ? cases.selector()
            : around instanceof Expr.SwitchExpr choice ? choice.selector() : null;
    if (selector == null || !isAbout(selector)) {
      return Answer.UNKNOWN;
    }
    List<Stmt.Case> all =
        around instanceof Stmt.Switch cases ? cases.cases() : ((Expr.SwitchExpr) around).cases();
    boolean namesHttp = all.stream().flatMap(c -> c.labels().stream()).anyMatch(Schemes::isHttp);
    if (branch.labels().stream().anyMatch(Schemes::isHttp)) {
      return Answer.YES;
    }
    boolean isOther =
        !branch.labels().isEmpty() && branch.labels().stream().allMatch(this::isScheme);
    return isOther || branch.isDefault() && namesHttp ? Answer.NO : Answer.UNKNOWN;
  }

  private boolean isScheme(Expr label) {
    return Constants.text(label).isPresent();
  }

  private static boolean isHttp(Expr label) {
    return Constants.text(label).filter(text -> text.startsWith("http")).isPresent();
  }

  /** What it tells of the address that the condition has that answer. */
  private Answer implied(Expr condition, boolean truth) {
    if (condition instanceof Expr.Op op) {
      return switch (op.kind()) {
        case NOT -> implied(op.operands().get(0), !truth);
        case AND -> truth ? both(op.operands()) : Answer.UNKNOWN;
        case OR -> truth ? all(op.operands()) : none(op.operands());
        case EQ -> asked(op, truth);
        case NE -> asked(op, !truth);
        default -> Answer.UNKNOWN;
      };
    }
    return asked(condition, truth);
  }

  /** All of the operands are true; those that are negated are false. */
  private Answer both(List<Expr> operands) {
    List<Expr> denied = new ArrayList<>();
    for (Expr operand : operands) {
      Answer answer = implied(operand, true);
      if (answer != Answer.UNKNOWN) {
        return answer;
      }
      if (operand instanceof Expr.Op op
          && (op.kind() == Expr.OpKind.NOT || op.kind() == Expr.OpKind.NE)) {
        denied.addAll(op.kind() == Expr.OpKind.NOT ? op.operands() : List.of(op));
      }
    }
    return denied.isEmpty() ? Answer.UNKNOWN : none(denied);
  }

  private Answer all(List<Expr> operands) {
    Answer first = implied(operands.get(0), true);
    return operands.stream().allMatch(operand -> implied(operand, true) == first)
        ? first
        : Answer.UNKNOWN;
  }

  /** All of the operands are false: if both schemes of the web are among them, it is neither. */
  private Answer none(List<Expr> operands) {
    Set<String> excluded = new HashSet<>();
    for (Expr operand : operands) {
      Answer answer = implied(operand, false);
      if (answer != Answer.UNKNOWN) {
        return answer;
      }
      if (isAbout(operand)) {
        excluded.addAll(constants(operand));
      }
    }
    return excluded.stream().anyMatch("http"::equals) && excluded.contains("https")
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  private static final Pattern WEB = Pattern.compile("\\^?\\(?https?\\??:?(//)?.*");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\^?(file|jar|classpath|resource|zip|vfs|jrt|bundle|data|ftp)\\*?:?.*"
              + "|(?!https?:)[a-z][a-z0-9+.-]+:/?/?");

  private static final Pattern OTHER_SCHEME = Pattern.compile("(?!https?\\b)[a-z][a-z0-9+.-]*:?");

  /** True if the test is whether the scheme of the address is one, as {@code getProtocol()}. */
  private static boolean asksScheme(Expr test) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        test,
        node ->
            found[0] |=
                node instanceof Expr.Call call
                    && call.args().isEmpty()
                    && SCHEMES.contains(call.member().name()));
    return found[0];
  }

  private static final Set<String> SCHEMES = Set.of("getProtocol", "getScheme");

  /** A test of one text against constants, as {@code url.startsWith("http:")}. */
  private Answer asked(Expr test, boolean truth) {
    if (!isAbout(test)) {
      return Answer.UNKNOWN;
    }
    List<String> constants = constants(test);
    if (constants.isEmpty() || !(test instanceof Expr.Call || test instanceof Expr.Op)) {
      return Answer.UNKNOWN;
    }
    boolean isWeb = constants.stream().allMatch(text -> WEB.matcher(text).matches());
    Pattern other = asksScheme(test) ? OTHER_SCHEME : OTHER;
    boolean isOther = constants.stream().allMatch(text -> other.matcher(text).matches());
    if (isWeb) {
      boolean isPrefix = test instanceof Expr.Call call && isPrefixTest(call.member().name());
      return truth ? Answer.YES : isPrefix ? Answer.NO : Answer.UNKNOWN;
    }
    if (isOther && !truth && constants.stream().allMatch(text -> text.startsWith("file"))) {
      return Answer.YES; // who takes files apart means what is left to come from elsewhere
    }
    return isOther && truth ? Answer.NO : Answer.UNKNOWN;
  }

  /** True for a test that holds for all addresses of the web, if for one. */
  private static boolean isPrefixTest(String method) {
    String lower = method.toLowerCase(Locale.ROOT);
    return lower.startsWith("startswith")
        || lower.equals("matches")
        || lower.equals("contains")
        || lower.equals("regionmatches");
  }

  private static List<String> constants(Expr test) {
    List<String> found = new ArrayList<>();
    Nodes.walk(
        test,
        node -> {
          if (node instanceof Expr expr) {
            Constants.text(expr).map(text -> text.toLowerCase(Locale.ROOT)).ifPresent(found::add);
          }
        });
    return found;
  }

  /** True if the expression has a variable or field that the address comes from or goes to. */
  private boolean isAbout(Expr expr) {
    boolean[] found = new boolean[1];
    Nodes.walk(expr, node -> found[0] |= isSubject(node));
    return found[0];
  }

  private boolean isSubject(Node node) {
    if (node instanceof Expr.VarRef ref) {
      return subjects.contains(ref.var())
          || index.values(ref.var()).stream().anyMatch(this::isMadeOfSubject);
    }
    return node instanceof Expr.FieldRef ref && ref.key() != null && subjects.contains(ref.key());
  }

  /** As in {@code String scheme = url.getProtocol()}. */
  private boolean isMadeOfSubject(Expr value) {
    Set<Object> found = new HashSet<>();
    Nodes.walk(value, node -> addSubject(node, found));
    found.retainAll(subjects);
    return !found.isEmpty();
  }
}
