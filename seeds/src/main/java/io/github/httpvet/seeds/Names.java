package io.github.httpvet.seeds;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The variables that code names. */
final class Names {

  private static final Set<ElementKind> LOCAL =
      Set.of(
          ElementKind.LOCAL_VARIABLE,
          ElementKind.PARAMETER,
          ElementKind.EXCEPTION_PARAMETER,
          ElementKind.RESOURCE_VARIABLE,
          ElementKind.BINDING_VARIABLE);

  private Names() {}

  static boolean isLocal(Element element) {
    return element != null && LOCAL.contains(element.getKind());
  }

  /** The uses of a variable below a tree. */
  static List<TreePath> uses(Code code, TreePath top, Element variable) {
    List<TreePath> uses = new ArrayList<>();
    for (TreePath path : code.below(top, IdentifierTree.class)) {
      if (variable.equals(code.element(path))) {
        uses.add(path);
      }
    }
    return uses;
  }

  /** The local variables that an expression names and does not declare, and their types. */
  static Map<String, String> locals(Code code, TreePath expression) {
    Map<String, String> locals = new LinkedHashMap<>();
    for (TreePath path : code.all(IdentifierTree.class)) {
      Element element = isIn(code, path, expression) ? code.element(path) : null;
      if (isLocal(element) && !isDeclaredIn(code, element, expression)) {
        locals.put(element.getSimpleName().toString(), element.asType().toString());
      }
    }
    return locals;
  }

  /** The same, with the fields that it names alone. */
  static Map<String, String> variables(Code code, TreePath expression) {
    Map<String, String> variables = locals(code, expression);
    for (TreePath path : code.below(expression, IdentifierTree.class)) {
      Element element = code.element(path);
      boolean isField = element != null && element.getKind() == ElementKind.FIELD;
      if (isField && !element.getSimpleName().contentEquals("this")) {
        variables.put(element.getSimpleName().toString(), element.asType().toString());
      }
    }
    return variables;
  }

  private static boolean isIn(Code code, TreePath path, TreePath top) {
    Span inner = code.span(path.getLeaf());
    Span outer = code.span(top.getLeaf());
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  private static boolean isDeclaredIn(Code code, Element element, TreePath top) {
    return code.below(top, VariableTree.class).stream()
        .anyMatch(path -> element.equals(code.element(path)));
  }

  /** The path of a tree that stands below another. */
  static TreePath path(TreePath top, Tree tree) {
    return TreePath.getPath(top, tree);
  }

  /** Behind the last member of the class around a place: before its closing brace. */
  static int memberPlace(Code code, TreePath path) {
    TreePath type = Code.outerMember(path);
    while (!(type.getLeaf() instanceof ClassTree)) {
      type = type.getParentPath();
    }
    return code.end(type.getLeaf()) - 1;
  }
}
