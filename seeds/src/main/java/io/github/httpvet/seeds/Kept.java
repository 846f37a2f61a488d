package io.github.httpvet.seeds;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * A client in a field, made there, and a method that has it answer requests.
 *
 * @param field the declaration
 * @param variable what it declares
 * @param init how it is made
 * @param row what is known of the making
 * @param method the method
 * @param uses the field in the method
 */
record Kept(
    TreePath field,
    Element variable,
    TreePath init,
    Row row,
    TreePath method,
    List<TreePath> uses) {

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

  /** Each field that is given such a thing, with each method that names it, and what is called. */
  static List<Kept> in(Code code, Role role) {
    List<Kept> all = new ArrayList<>();
    for (TreePath path : code.all(VariableTree.class)) {
      TreePath init = init(code, path);
      Optional<Row> row =
          init == null || !isAlone(code, init) ? Optional.empty() : code.row(init.getLeaf(), role);
      if (row.isPresent()) {
        for (TreePath method : code.all(MethodTree.class)) {
          List<TreePath> uses = uses(code, method, code.element(path));
          boolean isMethod =
              ((MethodTree) method.getLeaf()).getReturnType() != null
                  && ((MethodTree) method.getLeaf()).getBody() != null;
          boolean isOwn = uses.stream().allMatch(use -> isOf(use, method));
          if (isMethod && isOwn && !uses.isEmpty()) {
            all.add(new Kept(path, code.element(path), init, row.get(), method, uses));
          }
        }
      }
    }
    return all;
  }

  /** The names of the field, and {@code this} with it. */
  private static List<TreePath> uses(Code code, TreePath method, Element field) {
    List<TreePath> uses = new ArrayList<>(Names.uses(code, method, field));
    for (TreePath path : code.below(method, MemberSelectTree.class)) {
      boolean isOfThis =
          ((MemberSelectTree) path.getLeaf()).getExpression() instanceof IdentifierTree of
              && of.getName().contentEquals("this");
      if (isOfThis && field.equals(code.element(path))) {
        uses.add(path);
      }
    }
    uses.sort(Comparator.comparingInt(use -> code.start(use.getLeaf())));
    return uses;
  }

  /** False within a class in the method. */
  private static boolean isOf(TreePath path, TreePath method) {
    TreePath at = path;
    while (!(at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf() == method.getLeaf();
  }

  /**
   * What a field is given once: where it is declared, or in a constructor; null if there is more.
   */
  private static TreePath init(Code code, TreePath path) {
    if (!(path.getParentPath().getLeaf() instanceof ClassTree)) {
      return null;
    }
    Element field = code.element(path);
    List<TreePath> given = new ArrayList<>();
    Tree init = ((VariableTree) path.getLeaf()).getInitializer();
    if (init != null) {
      given.add(Names.path(path, Calls.bare(init)));
    }
    for (TreePath one : code.all(AssignmentTree.class)) {
      AssignmentTree assignment = (AssignmentTree) one.getLeaf();
      if (field != null && field.equals(code.element(one, assignment.getVariable()))) {
        boolean isInConstructor =
            Code.member(one).getLeaf() instanceof MethodTree method
                && method.getReturnType() == null;
        given.add(isInConstructor ? Names.path(one, Calls.bare(assignment.getExpression())) : null);
      }
    }
    return given.size() == 1 ? given.get(0) : null;
  }

  /** True if the making names nothing else that could be what has the connections. */
  private static boolean isAlone(Code code, TreePath init) {
    List<TreePath> names = new ArrayList<>(code.below(init, IdentifierTree.class));
    names.addAll(code.below(init, MemberSelectTree.class));
    return names.stream().allMatch(name -> isConstant(code, init, name))
        && code.below(init, MethodInvocationTree.class).stream()
            .allMatch(call -> sharesNothing(code, call.getLeaf()))
        && sharesNothing(code, init.getLeaf());
  }

  /** False if a part is handed over that may have the connections of the program. */
  private static boolean sharesNothing(Code code, Tree call) {
    return code.rows(call).stream()
        .filter(row -> row.role() == Role.SHARES || row.role() == Role.VIEW)
        .map(row -> Calls.part(call, row.argument() < 0 ? 0 : row.argument()))
        .filter(part -> part != null)
        .map(Calls::bare)
        .allMatch(part -> code.has(part, Role.CLIENT) || code.has(part, Role.TRANSPORT));
  }

  private static boolean isConstant(Code code, TreePath top, TreePath name) {
    Element element = code.element(name);
    TreePath declaration = Names.isLocal(element) ? code.declaration(element) : null;
    return element == null
        || declaration != null && code.span(declaration.getLeaf()).isIn(code.span(top.getLeaf()))
        || !VARIABLES.contains(element.getKind())
        || element.getKind() == ElementKind.FIELD
            && element.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
            && (element.asType().getKind().isPrimitive()
                || element.asType().toString().startsWith("java."));
  }

  /** True if the method is no start or end of something, by its name and annotations. */
  boolean isOften(Code code) {
    MethodTree method = (MethodTree) this.method.getLeaf();
    boolean isOnce =
        method.getReturnType() == null
            || method.getBody() == null
            || ONCE.contains(method.getName().toString())
            || method.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> !name.equals("Override") && !name.equals("Good"));
    String type =
        ((ClassTree) Code.enclosingClass(this.method).getLeaf()).getSimpleName().toString();
    return !isOnce && !type.endsWith("Test") && !type.endsWith("Tests") && !type.endsWith("IT");
  }

  /** True if a request goes out by a use that no loop repeats. */
  boolean isRequested(Code code) {
    return uses.stream().allMatch(Kept::isCalled)
        && uses.stream().anyMatch(use -> isRequest(code, use))
        && uses.stream().noneMatch(use -> Loops.isAround(use, method));
  }

  /** True if the method does not give the client, or a layer over it, to its callers. */
  boolean isAnswered(Code code) {
    Tree result = ((MethodTree) method.getLeaf()).getReturnType();
    TypeMirror type = code.type(method, result);
    return type != null && !code.analysis().catalog().isKind(code.erased(type), "client");
  }

  /** True if a request goes out by the use: by what is called on it, and on what that gives. */
  static boolean isRequest(Code code, TreePath use) {
    for (TreePath at = use; isCalled(at); ) {
      at = at.getParentPath().getParentPath();
      Tree call = at.getLeaf();
      if (code.has(call, Role.USES) || code.has(call, Role.BLOCKS) || code.has(call, Role.OPENS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(TreePath use) {
    return use.getParentPath().getLeaf() instanceof MemberSelectTree
        && use.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree;
  }

  /** The field's type as written. */
  String type(Code code) {
    return code.text(((VariableTree) field.getLeaf()).getType());
  }

  String name() {
    return ((VariableTree) field.getLeaf()).getName().toString();
  }

  /** After which what names it names a variable, in a piece of the method. */
  List<Edit> renamed(Code code, Span piece) {
    return uses.stream()
        .filter(use -> use.getLeaf() instanceof MemberSelectTree)
        .map(use -> code.span(use.getLeaf()))
        .filter(use -> use.isIn(piece))
        .map(use -> Edit.replace(use, name()))
        .toList();
  }

  /** A variable of its name, made anew. */
  String variable(Code code) {
    return "%s %s = %s;".formatted(type(code), name(), init(code));
  }

  /** How it is made, to stand in another expression. */
  String made(Code code) {
    return "(" + init(code) + ")";
  }

  /** How it is made. */
  String init(Code code) {
    return code.text(init.getLeaf());
  }

  /** Behind the opening brace of the method. */
  int start(Code code) {
    return code.start(((MethodTree) method.getLeaf()).getBody()) + 1;
  }
}
