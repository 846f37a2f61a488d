package io.github.httpvet.seeds;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * A client in a field, made there, and a method that has it answer requests.
 *
 * @param field the declaration
 * @param variable what it declares
 * @param row what is known of the making
 * @param method the method
 * @param uses the field in the method
 */
record Kept(TreePath field, Element variable, Row row, TreePath method, List<TreePath> uses) {

  private static final Set<ElementKind> VARIABLES =
      Set.of(
          ElementKind.FIELD,
          ElementKind.LOCAL_VARIABLE,
          ElementKind.PARAMETER,
          ElementKind.EXCEPTION_PARAMETER,
          ElementKind.RESOURCE_VARIABLE,
          ElementKind.BINDING_VARIABLE);

  private static final Set<String> ONCE =
      Set.of("main", "init", "start", "close", "stop", "setUp", "tearDown", "destroy");

  static List<Kept> in(Code code, Role role) {
    List<Kept> all = new ArrayList<>();
    for (TreePath path : code.all(VariableTree.class)) {
      Optional<Row> row = made(code, path, role);
      if (row.isPresent()) {
        for (TreePath method : code.all(MethodTree.class)) {
          List<TreePath> uses = Names.uses(code, method, code.element(path));
          if (isOften(code, method) && uses.stream().anyMatch(use -> isRequest(code, use))) {
            all.add(new Kept(path, code.element(path), row.get(), method, uses));
          }
        }
      }
    }
    all.removeIf(kept -> !kept.uses().stream().allMatch(use -> isCalled(code, use)));
    return all;
  }

  private static Optional<Row> made(Code code, TreePath path, Role role) {
    VariableTree variable = (VariableTree) path.getLeaf();
    if (!(path.getParentPath().getLeaf() instanceof ClassTree)
        || variable.getInitializer() == null) {
      return Optional.empty();
    }
    Tree init = Calls.bare(variable.getInitializer());
    return isAlone(code, Names.path(path, init)) ? code.row(init, role) : Optional.empty();
  }

  /** True if the making names no other variable, which could be what has the connections. */
  private static boolean isAlone(Code code, TreePath init) {
    List<TreePath> names = new ArrayList<>(code.below(init, IdentifierTree.class));
    names.addAll(code.below(init, MemberSelectTree.class));
    return names.stream().map(code::element).allMatch(Kept::isConstant);
  }

  private static boolean isConstant(Element element) {
    return element == null
        || !VARIABLES.contains(element.getKind())
        || element.getKind() == ElementKind.FIELD
            && element.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
            && (element.asType().getKind().isPrimitive()
                || element.asType().toString().startsWith("java."));
  }

  private static boolean isOften(Code code, TreePath path) {
    MethodTree method = (MethodTree) path.getLeaf();
    boolean isOnce =
        method.getReturnType() == null
            || method.getBody() == null
            || ONCE.contains(method.getName().toString())
            || method.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> !name.equals("Override") && !name.equals("Good"));
    String type = ((ClassTree) Code.enclosingClass(path).getLeaf()).getSimpleName().toString();
    return !isOnce && !type.endsWith("Test") && !type.endsWith("Tests") && !type.endsWith("IT");
  }

  /** True if a request goes out by the use. */
  private static boolean isRequest(Code code, TreePath use) {
    Tree call = call(use);
    return code.has(call, Role.USES) || code.has(call, Role.BLOCKS) || code.has(call, Role.OPENS);
  }

  private static boolean isCalled(Code code, TreePath use) {
    return use.getParentPath().getLeaf() instanceof MemberSelectTree;
  }

  private static Tree call(TreePath use) {
    return use.getParentPath().getParentPath().getLeaf();
  }

  /** The field's type as written. */
  String type(Code code) {
    return code.text(((VariableTree) field.getLeaf()).getType());
  }

  String name() {
    return ((VariableTree) field.getLeaf()).getName().toString();
  }

  /** How it is made. */
  String init(Code code) {
    return code.text(((VariableTree) field.getLeaf()).getInitializer());
  }

  /** Behind the opening brace of the method. */
  int start(Code code) {
    return code.start(((MethodTree) method.getLeaf()).getBody()) + 1;
  }
}
