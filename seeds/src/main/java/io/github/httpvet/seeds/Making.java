package io.github.httpvet.seeds;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Whether the source shows all of how an object is made. */
final class Making {

  /** In the names of methods that take what runs with each call, and may end it. */
  private static final List<String> HOOKS =
      List.of("interceptor", "filter", "handler", "customiz", "listener");

  private final Code code;
  private final Set<Element> seen = new HashSet<>();

  Making(Code code) {
    this.code = code;
  }

  /** False also if what makes it may be told of timeouts by something out of sight. */
  boolean isInSight(TreePath at, Tree expression) {
    Tree tree = Calls.bare(expression);
    if (tree instanceof NewClassTree creation) {
      return creation.getClassBody() == null
          && !code.rows(tree).isEmpty()
          && areInSight(at, creation.getArguments());
    }
    if (tree instanceof MethodInvocationTree call) {
      return isCallInSight(at, call);
    }
    boolean isName = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    return isName && isVariableInSight(code.element(at, tree));
  }

  private boolean isCallInSight(TreePath at, MethodInvocationTree call) {
    Element method = code.element(at, call);
    TreePath declaration = code.declaration(method);
    if (declaration != null) {
      return returnsInSight(declaration);
    }
    if (method == null || !areInSight(at, call.getArguments())) {
      return false;
    }
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    boolean isKnown = !code.rows(call).isEmpty();
    if (isStatic || code.row(call, Role.CLIENT).filter(row -> row.details().isOwn()).isPresent()) {
      return isKnown;
    }
    return Calls.receiver(call) != null && isInSight(at, Calls.receiver(call));
  }

  private boolean returnsInSight(TreePath declaration) {
    List<TreePath> returns =
        code.below(declaration, ReturnTree.class).stream()
            .filter(path -> Code.executable(path).getLeaf() == declaration.getLeaf())
            .toList();
    return declaration.getLeaf() instanceof MethodTree
        && !returns.isEmpty()
        && seen.add(code.element(declaration))
        && returns.stream()
            .allMatch(path -> isInSight(path, ((ReturnTree) path.getLeaf()).getExpression()));
  }

  /** True for values, and for what is made in sight itself. */
  private boolean areInSight(TreePath at, List<? extends ExpressionTree> arguments) {
    return arguments.stream()
        .allMatch(
            argument ->
                argument instanceof LiteralTree
                    || code.isValue(at, argument)
                    || isInSight(at, argument));
  }

  private boolean isVariableInSight(Element variable) {
    if (variable == null) {
      return false;
    }
    if (!seen.add(variable)) {
      return true;
    }
    TreePath declaration = code.declaration(variable);
    boolean isOwn =
        variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.RESOURCE_VARIABLE
            || variable.getKind() == ElementKind.FIELD
                && (variable.getModifiers().contains(Modifier.PRIVATE)
                    || variable.getModifiers().contains(Modifier.FINAL));
    if (!isOwn || declaration == null || isHandedOut(variable)) {
      return false;
    }
    Tree init = ((VariableTree) declaration.getLeaf()).getInitializer();
    List<TreePath> given =
        code.all(AssignmentTree.class).stream()
            .filter(
                path ->
                    variable.equals(
                        code.element(path, ((AssignmentTree) path.getLeaf()).getVariable())))
            .toList();
    return (init != null || !given.isEmpty())
        && (init == null
            || init.getKind() == Tree.Kind.NULL_LITERAL
            || isInSight(declaration, init))
        && given.stream()
            .allMatch(path -> isInSight(path, ((AssignmentTree) path.getLeaf()).getExpression()));
  }

  /** True if code of other files gets it that is not known, or is given to it. */
  private boolean isHandedOut(Element variable) {
    return code.all(IdentifierTree.class).stream()
        .filter(path -> variable.equals(code.element(path)))
        .anyMatch(path -> isGiven(path) || isHooked(path));
  }

  private boolean isGiven(TreePath use) {
    TreePath call = use.getParentPath();
    boolean isArgument =
        call.getLeaf() instanceof MethodInvocationTree || call.getLeaf() instanceof NewClassTree;
    return isArgument
        && code.rows(call.getLeaf()).isEmpty()
        && code.declaration(code.element(call)) == null;
  }

  /** True if it is told of a part that the source does not show, or of code that it runs. */
  private boolean isHooked(TreePath use) {
    for (TreePath at = use;
        at.getParentPath().getLeaf() instanceof MemberSelectTree
            && at.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree; ) {
      at = at.getParentPath().getParentPath();
      MethodInvocationTree call = (MethodInvocationTree) at.getLeaf();
      boolean isPart =
          code.has(call, Role.CONFIGURES) || code.has(call, Role.SHARES) || isHook(call);
      if (isPart && !areInSight(at, call.getArguments())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHook(MethodInvocationTree call) {
    String name = Calls.name(call).toLowerCase(Locale.ROOT);
    return HOOKS.stream().anyMatch(name::contains);
  }
}
