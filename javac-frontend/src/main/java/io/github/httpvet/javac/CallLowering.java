package io.github.httpvet.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Lowers what refers to a method, a field or a variable. */
final class CallLowering {

  private final JavacUnit unit;

  CallLowering(JavacUnit unit) {
    this.unit = unit;
  }

  /** True for {@code this(..)} and {@code super(..)}. */
  static boolean isConstructorCall(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call && isSelf(call.getMethodSelect());
  }

  /** True for {@code this}, {@code super}, {@code Outer.this} and {@code Outer.super}. */
  private static boolean isSelf(Tree tree) {
    String name = lastName(tree);
    return name.equals("this") || name.equals("super");
  }

  private static String lastName(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return tree instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }

  /** The value that a call or field access is made on, or null. */
  ExpressionTree receiver(ExpressionTree tree) {
    Tree select = tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
    if (!(select instanceof MemberSelectTree member)
        || member.getIdentifier().contentEquals("class")
        || isSelf(member)) {
      return null;
    }
    ExpressionTree qualifier = member.getExpression();
    return isSelf(qualifier) || isTypeName(qualifier) ? null : qualifier;
  }

  /**
   * True for the name of a type or package. A name that javac could not find may be a variable or a
   * type: an import or a capital letter tells.
   */
  private boolean isTypeName(Tree tree) {
    if (!(tree instanceof IdentifierTree) && !(tree instanceof MemberSelectTree)) {
      return TypeNames.isTypeSyntax(tree);
    }
    Element element = unit.element(tree);
    if (element instanceof TypeElement && element.asType().getKind() != TypeKind.ERROR) {
      return true;
    }
    if (element != null && !(element instanceof TypeElement || element instanceof PackageElement)) {
      return false;
    }
    String written = TypeNames.written(tree);
    boolean isImported = !unit.imports.qualify(written).equals(written);
    return tree instanceof IdentifierTree
        ? isImported || isCapital(written)
        : isCapital(lastName(tree)) && !isConstantName(lastName(tree));
  }

  private static boolean isCapital(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  private static boolean isConstantName(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A call or field access on a value that is lowered already. */
  Expr link(ExpressionTree tree, Expr receiver) {
    return tree instanceof MethodInvocationTree call
        ? call(call, receiver)
        : select((MemberSelectTree) tree, receiver);
  }

  /** A call; {@code receiver} is null where {@link #receiver} is. */
  Expr call(MethodInvocationTree tree, Expr receiver) {
    ExpressionTree select = tree.getMethodSelect();
    List<Expr> args = unit.exprs.all(tree.getArguments());
    Element element = unit.element(tree);
    String name = isSelf(select) ? Member.CONSTRUCTOR : lastName(select);
    MethodTree own = null;
    Member member;
    TypeRef type;
    if (element instanceof ExecutableElement method) {
      member = unit.members.of(method);
      own = unit.declared.method(method);
      type = unit.type(tree);
    } else {
      if (receiver == null && isOwnQualifier(select)) {
        own = unit.declared.only(unit.decls.enclosing(), name, args.size());
      }
      member = unit.members.unresolved(owner(select, receiver, name), name, args.size(), own);
      type = TypeRef.UNKNOWN;
    }
    if (own != null && !type.resolved()) {
      type = unit.decls.returned(own);
    }
    return new Expr.Call(callPos(tree, select, receiver), receiver, member, args, type);
  }

  private static boolean isOwnQualifier(ExpressionTree select) {
    return !(select instanceof MemberSelectTree member) || isSelf(member.getExpression());
  }

  private Pos callPos(Tree tree, ExpressionTree select, Expr receiver) {
    int start = receiver == null ? unit.positions.start(tree) : receiver.pos().start();
    if (select instanceof MemberSelectTree member
        && member.getExpression() instanceof ParenthesizedTree parenthesized) {
      start = unit.positions.start(parenthesized);
    }
    return unit.positions.named(tree, start, unit.positions.end(select), lastName(select));
  }

  private TypeRef owner(ExpressionTree select, Expr receiver, String name) {
    if (receiver != null) {
      return receiver.type();
    }
    if (select instanceof MemberSelectTree member && !isSelf(member.getExpression())) {
      return unit.typeRefs.named(member.getExpression());
    }
    String imported = unit.imports.staticOwner(name);
    return imported.isEmpty() ? unit.decls.self() : TypeRef.unresolved(imported, List.of());
  }

  Expr constructorCall(NewClassTree tree) {
    // Limit: the outer object of `outer.new Inner()` is no child of the node.
    List<Expr> args = unit.exprs.all(tree.getArguments());
    Pos pos = unit.positions.of(tree);
    TypeRef type = created(tree);
    Member member =
        unit.element(tree) instanceof ExecutableElement constructor
                && !isGuess(constructor, tree.getArguments())
            ? unit.members.of(constructor)
            : unit.members.unresolved(type, Member.CONSTRUCTOR, args.size(), null);
    Decl.TypeDecl body = tree.getClassBody() == null ? null : unit.decls.type(tree.getClassBody());
    return new Expr.New(pos, member, args, type, body);
  }

  /**
   * True if an argument of no known type would have fit others of the constructors, too, or javac
   * has but the symbol that stands for none.
   */
  private boolean isGuess(ExecutableElement constructor, List<? extends ExpressionTree> args) {
    Element type = constructor.getEnclosingElement();
    return !type.getKind().isClass()
        || args.stream().anyMatch(arg -> !unit.type(arg).resolved())
            && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .filter(other -> other.getParameters().size() == args.size())
                    .count()
                > 1;
  }

  /** The named type, with the arguments that javac inferred for a diamond. */
  private TypeRef created(NewClassTree tree) {
    TypeRef inferred = tree.getClassBody() == null ? unit.type(tree) : TypeRef.UNKNOWN;
    return TypeLowering.isComplete(inferred) ? inferred : unit.typeRefs.named(tree.getIdentifier());
  }

  Expr reference(MemberReferenceTree tree) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    Expr receiver = isTypeName(qualifier) ? null : unit.exprs.lower(qualifier);
    boolean isNew = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    String name = isNew ? Member.CONSTRUCTOR : tree.getName().toString();
    Member member;
    if (unit.element(tree) instanceof ExecutableElement method) {
      member = unit.members.of(method);
    } else {
      MethodTree own =
          isSelf(qualifier) ? unit.declared.only(unit.decls.enclosing(), name, -1) : null;
      TypeRef owner = receiver == null ? unit.typeRefs.named(qualifier) : receiver.type();
      member = unit.members.unresolved(owner, name, 0, own);
    }
    return new Expr.MethodRef(unit.positions.of(tree), receiver, member, unit.type(tree));
  }

  Expr identifier(IdentifierTree tree) {
    Element element = unit.element(tree);
    Pos pos = unit.positions.of(tree);
    if (isSelf(tree)) {
      return new Expr.Opaque(pos, List.of(), unit.type(tree));
    }
    if (!(element instanceof VariableElement variable)) {
      String name = tree.getName().toString();
      String owner = unit.imports.staticOwner(name);
      if (owner.isEmpty()) {
        return isCapital(name)
            ? new Expr.Opaque(pos, List.of(), TypeRef.UNKNOWN)
            : unknownField(pos, name);
      }
      return unknownConstant(pos, TypeRef.unresolved(owner, List.of()), name);
    }
    if (isField(variable)) {
      return field(pos, null, variable, unit.type(tree));
    }
    Decl.Var var = unit.vars.get(variable);
    TypeRef type = unit.type(tree);
    if (var == null) {
      return new Expr.Opaque(pos, List.of(), type);
    }
    TypeRef known = TypeLowering.isComplete(type) ? type : var.type();
    return new Expr.VarRef(pos, var, known, variable.getConstantValue());
  }

  /** A field access or class literal; {@code receiver} is null where {@link #receiver} is. */
  Expr select(MemberSelectTree tree, Expr receiver) {
    int start = receiver == null ? unit.positions.start(tree) : receiver.pos().start();
    String name = tree.getIdentifier().toString();
    Pos pos = unit.positions.named(tree, start, unit.positions.end(tree), name);
    if (isSelf(tree) || name.equals("class")) {
      return new Expr.Opaque(pos, List.of(), unit.type(tree));
    }
    Element element = unit.element(tree);
    if (element instanceof VariableElement variable && isField(variable)) {
      return field(pos, receiver, variable, unit.type(tree));
    }
    if (receiver != null) {
      return new Expr.Opaque(pos, List.of(receiver), TypeRef.UNKNOWN);
    }
    boolean isValue = element == null || element.asType().getKind() == TypeKind.ERROR;
    return isValue && !isSelf(tree.getExpression())
        ? unknownConstant(pos, unit.typeRefs.named(tree.getExpression()), name)
        : new Expr.Opaque(pos, List.of(), TypeRef.UNKNOWN);
  }

  /** A name that nothing declares: a field that is inherited, or that the build generates. */
  private static Expr unknownField(Pos pos, String name) {
    return new Expr.FieldRef(pos, null, TypeRef.UNKNOWN, name, null, false, TypeRef.UNKNOWN, null);
  }

  private static Expr unknownConstant(Pos pos, TypeRef owner, String name) {
    return new Expr.FieldRef(pos, null, owner, name, null, true, TypeRef.UNKNOWN, null);
  }

  private static boolean isField(VariableElement variable) {
    return variable.getKind() == ElementKind.FIELD
        || variable.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private Expr field(Pos pos, Expr receiver, VariableElement variable, TypeRef type) {
    VariableTree own = unit.declared.field(variable);
    TypeRef known =
        own == null || TypeLowering.isComplete(type)
            ? type
            : unit.decls.declaredType(own, TypeRef.UNKNOWN);
    TypeRef owner =
        variable.getEnclosingElement() instanceof TypeElement declaring
            ? unit.typeRefs.raw(declaring)
            : TypeRef.UNKNOWN;
    return new Expr.FieldRef(
        pos,
        receiver,
        owner,
        variable.getSimpleName().toString(),
        own == null ? null : variable,
        variable.getModifiers().contains(Modifier.STATIC),
        known,
        variable.getConstantValue());
  }
}
