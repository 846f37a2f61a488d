package io.github.httpvet.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Decl.TypeDecl;
import io.github.httpvet.core.tree.Decl.TypeKind;
import io.github.httpvet.core.tree.Decl.Var;
import io.github.httpvet.core.tree.Decl.VarKind;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Lowers declarations. */
final class DeclLowering {

  private final JavacUnit unit;
  private final Deque<ClassTree> enclosing = new ArrayDeque<>();

  DeclLowering(JavacUnit unit) {
    this.unit = unit;
  }

  /** The classes around what is lowered now, from the innermost outwards. */
  Iterable<ClassTree> enclosing() {
    return enclosing;
  }

  /** The type of {@code this}. */
  TypeRef self() {
    return enclosing.isEmpty() ? TypeRef.UNKNOWN : self(enclosing.peek());
  }

  private TypeRef self(ClassTree tree) {
    return unit.element(tree) instanceof TypeElement element
        ? unit.typeRefs.raw(element)
        : TypeRef.unresolved(tree.getSimpleName().toString(), List.of());
  }

  TypeDecl type(ClassTree tree) {
    TypeKind kind = kind(tree);
    Pos pos = kind == TypeKind.ANONYMOUS ? unit.positions.of((Tree) tree) : unit.positions.of(tree);
    enclosing.push(tree);
    List<Decl> members = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      Decl decl = member(member);
      if (decl != null) {
        members.add(decl);
      }
    }
    enclosing.pop();
    String name = tree.getSimpleName().toString();
    return unit.from(
        tree,
        new TypeDecl(
            pos,
            kind,
            name,
            self(tree),
            modifiers(tree),
            annotations(tree.getModifiers()),
            members));
  }

  private static TypeKind kind(ClassTree tree) {
    if (tree.getSimpleName().isEmpty()) {
      return TypeKind.ANONYMOUS;
    }
    return switch (tree.getKind()) {
      case INTERFACE -> TypeKind.INTERFACE;
      case ENUM -> TypeKind.ENUM;
      case RECORD -> TypeKind.RECORD;
      case ANNOTATION_TYPE -> TypeKind.ANNOTATION;
      default -> TypeKind.CLASS;
    };
  }

  private Decl member(Tree tree) {
    if (tree instanceof MethodTree method) {
      return unit.isImplied(unit.element(method)) ? null : method(method);
    }
    if (tree instanceof VariableTree field) {
      return field(field);
    }
    if (tree instanceof BlockTree block) {
      Pos pos = unit.positions.of(block);
      return unit.from(block, new Decl.Initializer(pos, block.isStatic(), unit.stmts.block(block)));
    }
    return tree instanceof ClassTree type ? type(type) : null;
  }

  private Decl.Method method(MethodTree tree) {
    boolean isConstructor = tree.getName().contentEquals(Member.CONSTRUCTOR);
    String shown =
        isConstructor && !enclosing.isEmpty()
            ? enclosing.peek().getSimpleName().toString()
            : tree.getName().toString();
    Pos pos = unit.positions.of(tree, shown);
    List<Var> params = new ArrayList<>();
    for (VariableTree param : tree.getParameters()) {
      params.add(var(param, VarKind.PARAMETER));
    }
    List<String> thrown = new ArrayList<>();
    for (ExpressionTree exception : tree.getThrows()) {
      thrown.add(unit.typeRefs.named(exception).name());
    }
    Element element = unit.element(tree);
    return unit.from(
        tree,
        new Decl.Method(
            pos,
            element == null ? tree : element,
            tree.getName().toString(),
            params,
            isConstructor ? TypeRef.simple("void") : returned(tree),
            modifiers(tree),
            annotations(tree.getModifiers()),
            thrown,
            tree.getBody() == null ? null : unit.stmts.block(tree.getBody())));
  }

  /** The declared result type of a method of this unit. */
  TypeRef returned(MethodTree tree) {
    return tree.getReturnType() == null
        ? TypeRef.simple("void")
        : unit.typeRefs.named(tree.getReturnType());
  }

  private Decl.Field field(VariableTree tree) {
    Element element = unit.element(tree);
    boolean isConstant = element != null && element.getKind() == ElementKind.ENUM_CONSTANT;
    Pos pos = unit.positions.of(tree, isConstant);
    Expr init = tree.getInitializer() == null ? null : unit.exprs.lower(tree.getInitializer());
    return unit.from(
        tree,
        new Decl.Field(
            pos,
            element == null ? tree : element,
            tree.getName().toString(),
            declaredType(tree, init),
            modifiers(tree),
            annotations(tree.getModifiers()),
            init));
  }

  /** Declares a variable without initializer, or whose initializer says nothing of its type. */
  Var var(VariableTree tree, VarKind kind) {
    return var(tree, kind, null);
  }

  /** Declares a variable; from now on references to it find it. */
  Var var(VariableTree tree, VarKind kind, Expr init) {
    String name = tree.getName().isEmpty() ? "_" : tree.getName().toString();
    Var var =
        new Var(
            unit.positions.of(tree, false),
            kind,
            name,
            declaredType(tree, init),
            annotations(tree.getModifiers()));
    Element element = unit.element(tree);
    if (element != null) {
      unit.vars.put(element, var);
    }
    return unit.from(tree, var);
  }

  /**
   * The type that a declaration states.
   *
   * @param init says what {@code var} is where javac could not; or null
   */
  TypeRef declaredType(VariableTree tree, Expr init) {
    Element element = unit.element(tree);
    TypeRef type = element == null ? TypeRef.UNKNOWN : unit.typeRefs.of(element.asType());
    if (TypeLowering.isComplete(type)) {
      return type;
    }
    // An inferred type's tree is made up by javac and has no end.
    if (tree.getType() != null && unit.positions.end(tree.getType()) >= 0) {
      return unit.typeRefs.named(tree.getType());
    }
    return type.name().isEmpty() && init != null ? init.type() : type;
  }

  private Set<Modifier> modifiers(Tree tree) {
    Element element = unit.element(tree);
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (element != null) {
      for (javax.lang.model.element.Modifier modifier : element.getModifiers()) {
        for (Modifier known : Modifier.values()) {
          if (known.name().equals(modifier.name())) {
            modifiers.add(known);
          }
        }
      }
    }
    return modifiers;
  }

  private List<String> annotations(ModifiersTree modifiers) {
    List<String> names = new ArrayList<>();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      names.add(unit.typeRefs.named(annotation.getAnnotationType()).name());
    }
    return names;
  }
}
