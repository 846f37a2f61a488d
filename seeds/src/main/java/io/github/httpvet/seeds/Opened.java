package io.github.httpvet.seeds;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * A response that a statement or a resource of a method opens and gives to a local variable.
 *
 * @param at the declaration, or the statement that has a request of the variable answered
 * @param executable the method or lambda
 * @param variable what the response can be reached by
 * @param call what opens it
 * @param row what is known of that
 * @param resources the {@code try} that closes it; null if it is no resource
 */
record Opened(
    TreePath at, TreePath executable, Element variable, Tree call, Row row, TreePath resources) {

  /** All in a source of which nothing else is closed that would release them. */
  static List<Opened> in(Code code) {
    List<Opened> all = new ArrayList<>();
    for (TreePath path : code.all(VariableTree.class)) {
      declared(code, path).ifPresent(all::add);
    }
    for (TreePath path : code.all(ExpressionStatementTree.class)) {
      asked(code, path).ifPresent(all::add);
      assigned(code, path).ifPresent(all::add);
    }
    all.removeIf(one -> Guards.release(code, one));
    return all;
  }

  private static Optional<Opened> declared(Code code, TreePath path) {
    VariableTree variable = (VariableTree) path.getLeaf();
    TreePath executable = Code.executable(path);
    TreePath parent = path.getParentPath();
    boolean isResource = parent.getLeaf() instanceof TryTree;
    if (variable.getInitializer() == null
        || executable == null
        || !(isResource || parent.getLeaf() instanceof BlockTree)) {
      return Optional.empty();
    }
    Tree call = opening(code, variable.getInitializer());
    return call == null
        ? Optional.empty()
        : opensRow(code, call)
            .filter(row -> row.argument() < 0)
            .map(
                row ->
                    new Opened(
                        path,
                        executable,
                        code.element(path),
                        call,
                        row,
                        isResource ? parent : null));
  }

  /** A statement such as {@code response = client.execute(get)}, the only one of the variable. */
  private static Optional<Opened> assigned(Code code, TreePath path) {
    TreePath executable = Code.executable(path);
    boolean isAssignment =
        executable != null
            && path.getParentPath().getLeaf() instanceof BlockTree
            && ((ExpressionStatementTree) path.getLeaf()).getExpression() instanceof AssignmentTree;
    if (!isAssignment) {
      return Optional.empty();
    }
    AssignmentTree assignment =
        (AssignmentTree) ((ExpressionStatementTree) path.getLeaf()).getExpression();
    TreePath target = new TreePath(new TreePath(path, assignment), assignment.getVariable());
    Element variable = code.element(target);
    Tree call = opening(code, assignment.getExpression());
    if (call == null
        || variable == null
        || variable.getKind() != ElementKind.LOCAL_VARIABLE
        || !isGivenOnce(code, executable, variable)) {
      return Optional.empty();
    }
    return opensRow(code, call)
        .filter(row -> row.argument() < 0)
        .map(row -> new Opened(path, executable, variable, call, row, null));
  }

  private static boolean isGivenOnce(Code code, TreePath executable, Element variable) {
    return code.below(executable, VariableTree.class).stream()
            .filter(path -> variable.equals(code.element(path)))
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .allMatch(init -> init == null || init.getKind() == Tree.Kind.NULL_LITERAL)
        && code.below(executable, AssignmentTree.class).stream()
                .filter(path -> isTo(code, path, variable))
                .count()
            == 1;
  }

  private static boolean isTo(Code code, TreePath path, Element variable) {
    return variable.equals(code.element(path, ((AssignmentTree) path.getLeaf()).getVariable()));
  }

  /** What the variable is given; null if it is not given anything. */
  Tree init() {
    if (at.getLeaf() instanceof VariableTree declaration) {
      return declaration.getInitializer();
    }
    return ((ExpressionStatementTree) at.getLeaf()).getExpression() instanceof AssignmentTree given
        ? given.getExpression()
        : null;
  }

  /** A statement such as {@code client.executeMethod(get)}. */
  private static Optional<Opened> asked(Code code, TreePath path) {
    Tree call = ((ExpressionStatementTree) path.getLeaf()).getExpression();
    TreePath executable = Code.executable(path);
    if (executable == null || !(path.getParentPath().getLeaf() instanceof BlockTree)) {
      return Optional.empty();
    }
    return opensRow(code, call)
        .filter(row -> row.argument() >= 0)
        .filter(row -> isName(Calls.part(call, row.argument())))
        .map(
            row ->
                new Opened(
                    path,
                    executable,
                    code.element(path, Calls.part(call, row.argument())),
                    call,
                    row,
                    null))
        .filter(one -> Names.isLocal(one.variable()));
  }

  private static boolean isName(Tree tree) {
    return tree != null && Calls.isName(tree);
  }

  /** The call that opens the response that an expression is, or is a view of; null if none. */
  static Tree opening(Code code, Tree expression) {
    Tree bare = Calls.bare(expression);
    if (opensRow(code, bare).isPresent()) {
      return bare;
    }
    return code.row(bare, Role.VIEW)
        .map(row -> Calls.part(bare, row.argument()))
        .map(part -> opening(code, part))
        .orElse(null);
  }

  private static Optional<Row> opensRow(Code code, Tree call) {
    return code.rows(call).stream()
        .filter(row -> row.role() == Role.OPENS)
        .filter(row -> holds(code, call, row.details()))
        .filter(row -> !code.analysis().types().isPromise(code.expr(call).type()))
        .findFirst();
  }

  private static boolean holds(Code code, Tree call, Details details) {
    TypeRef type = code.analysis().types().of(code.expr(call));
    boolean isType =
        details.resultTypes().isEmpty()
            || details.resultTypes().stream()
                .anyMatch(
                    name ->
                        type.isA(name)
                            || type.arguments().stream().anyMatch(argument -> argument.isA(name)));
    return isType
        && details.constants().isEmpty()
        && details.givenBy().map(name -> isGivenBy(code, call, name)).orElse(true);
  }

  private static boolean isGivenBy(Code code, Tree call, String annotation) {
    Tree receiver = Calls.receiver(call);
    return receiver != null
        && code.expr(Calls.bare(receiver)) instanceof Expr.Call giver
        && giver.member().annotations().contains(annotation);
  }

  boolean isResource() {
    return resources != null;
  }
}
