package io.github.httpvet.seeds;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * What a method does with a response: by its variable, by views of it and by other variables that
 * are given those.
 */
final class Handles {

  private static final Set<Role> LOOKING =
      Set.of(Role.NEUTRAL, Role.STATUS, Role.READS, Role.VIEW, Role.CLOSES);

  private final Code code;
  private final TreePath executable;
  private final TreePath resources;
  private final int opened;
  private final Set<Element> seen = new LinkedHashSet<>();
  private final Deque<Element> pending = new ArrayDeque<>();
  private final List<TreePath> closings = new ArrayList<>();
  private boolean escapes;

  private Handles(Code code, Opened opened) {
    this.code = code;
    this.executable = opened.executable();
    this.resources = opened.resources();
    this.opened = code.start(opened.at().getLeaf());
  }

  static Handles of(Code code, Opened opened) {
    Handles handles = new Handles(code, opened);
    handles.add(opened.variable());
    Guards.owner(code, opened).ifPresent(handles::add);
    while (!handles.pending.isEmpty()) {
      Names.uses(code, opened.executable(), handles.pending.pop()).forEach(handles::follow);
    }
    return handles;
  }

  /** The variables that it can be reached by. */
  Set<Element> variables() {
    return seen;
  }

  /** The calls that release it, and the {@code try} statements that have it as a resource. */
  List<TreePath> closings() {
    return closings;
  }

  /** True if code that is not followed may release it. */
  boolean escapes() {
    return escapes;
  }

  /** True if a loop may read it to its end, which releases it, too. */
  boolean isReadInLoop() {
    return Loops.below(code, executable).stream()
        .filter(loop -> code.start(loop.getLeaf()) > opened)
        .flatMap(loop -> code.below(loop, IdentifierTree.class).stream())
        .anyMatch(name -> seen.contains(code.element(name)));
  }

  private void add(Element variable) {
    if (seen.add(variable)) {
      pending.add(variable);
    }
  }

  /** Follows an expression that is the response or a view of it. */
  private void follow(TreePath path) {
    TreePath parent = path.getParentPath();
    Tree around = parent.getLeaf();
    if (around instanceof ParenthesizedTree || around instanceof TypeCastTree) {
      follow(parent);
    } else if (around instanceof MemberSelectTree
        && parent.getParentPath().getLeaf() instanceof MethodInvocationTree) {
      called(parent.getParentPath(), -1);
    } else if (around instanceof MethodInvocationTree || around instanceof NewClassTree) {
      called(parent, Calls.arguments(around).indexOf(path.getLeaf()));
    } else if (around instanceof VariableTree) {
      add(code.element(parent));
      TreePath above = parent.getParentPath();
      boolean isOtherTry =
          above.getLeaf() instanceof TryTree
              && (resources == null || above.getLeaf() != resources.getLeaf());
      if (isOtherTry) {
        closings.add(above);
      }
    } else if (around instanceof AssignmentTree assignment) {
      assigned(assignment, path, parent);
    } else if (around instanceof TryTree) {
      closings.add(parent);
    } else {
      escapes |=
          !(around instanceof BinaryTree
              || around instanceof InstanceOfTree
              || around instanceof ExpressionStatementTree);
    }
    escapes |= path.getLeaf() instanceof IdentifierTree && isCaptured(path);
  }

  private void assigned(AssignmentTree assignment, TreePath path, TreePath parent) {
    if (assignment.getVariable() != path.getLeaf()) {
      Element element = code.element(parent, assignment.getVariable());
      if (Names.isLocal(element)) {
        add(element);
      } else {
        escapes = true;
      }
    }
  }

  private void called(TreePath call, int part) {
    List<Row> rows =
        code.rows(call.getLeaf()).stream()
            .filter(row -> row.argument() == part && LOOKING.contains(row.role()))
            .toList();
    if (rows.stream().anyMatch(row -> row.role() == Role.CLOSES)) {
      closings.add(call);
    } else if (rows.stream().anyMatch(row -> row.role() == Role.VIEW)) {
      follow(call);
    } else {
      escapes |= part >= 0 && rows.isEmpty();
    }
  }

  private boolean isCaptured(TreePath path) {
    for (TreePath at = path; at.getLeaf() != executable.getLeaf(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return true;
      }
    }
    return false;
  }
}
