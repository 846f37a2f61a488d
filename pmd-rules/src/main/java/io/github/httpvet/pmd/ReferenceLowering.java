package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAmbiguousName;
import net.sourceforge.pmd.lang.java.ast.ASTArgumentList;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFieldAccess;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTSuperExpression;
import net.sourceforge.pmd.lang.java.ast.ASTThisExpression;
import net.sourceforge.pmd.lang.java.ast.ASTTypeExpression;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.symbols.JFieldSymbol;
import net.sourceforge.pmd.lang.java.symbols.JVariableSymbol;

/** Lowers calls, and the names of variables and fields. */
final class ReferenceLowering {

  private final Lowering unit;
  private final NameLowering names;

  ReferenceLowering(Lowering unit) {
    this.unit = unit;
    this.names = new NameLowering(unit.types, unit.imports);
  }

  private TypeRef type(ASTExpression node) {
    return unit.types.of(node);
  }

  Expr call(ASTMethodCall node, Expr left) {
    Qualifier qualifier = qualifier(node.getQualifier(), left);
    List<Expr> args = args(node.getArguments());
    Member member =
        unit.members.method(
            node, node.getMethodName(), qualifier.mirror(), qualifier.type(), args.size());
    Expr receiver = member.isStatic() ? null : qualifier.value();
    Pos pos = Positions.of(node, Positions.name(node));
    return new Expr.Call(pos, receiver, member, args, result(node, member));
  }

  /** PMD gives an unknown method the type that its context wants, which hides what it returns. */
  private TypeRef result(ASTMethodCall node, Member member) {
    if (node.getMethodType() != node.getTypeSystem().UNRESOLVED_METHOD) {
      return type(node);
    }
    return member.key() instanceof ASTExecutableDeclaration own
        ? unit.types.of(own.getGenericSignature().getReturnType())
        : TypeRef.UNKNOWN;
  }

  Expr made(ASTConstructorCall node, Expr left) {
    ASTClassType typeNode = node.getTypeNode();
    TypeRef type = node.isAnonymousClass() ? unit.types.of(typeNode) : type(node);
    List<Expr> args = args(node.getArguments());
    Member member = unit.members.constructor(node, type, args.size());
    Decl.TypeDecl body =
        node.isAnonymousClass() ? unit.decls.type(node.getAnonymousClassDeclaration()) : null;
    Pos pos = Positions.of(node, Positions.name(typeNode));
    Expr made = new Expr.New(pos, member, args, type, body);
    if (left == null || left instanceof Expr.VarRef || left instanceof Expr.FieldRef) {
      return made;
    }
    // The evaluation of an outer instance has no place in the tree.
    return new Expr.Opaque(pos, List.of(left, unit.originate(made, node)), type);
  }

  Expr reference(ASTMethodReference node, Expr left) {
    ASTExpression before = node.getQualifier();
    Expr value =
        before instanceof ASTThisExpression || before instanceof ASTSuperExpression
            ? unit.expr(before)
            : left;
    Qualifier qualifier = qualifier(before, value);
    Member member =
        node.isConstructorReference()
            ? unit.members.constructor(node, unit.types.of(node.getLhs()), -1)
            : unit.members.method(
                node, node.getMethodName(), qualifier.mirror(), qualifier.type(), -1);
    Pos pos = Positions.of(node, Positions.last(node));
    return new Expr.MethodRef(pos, qualifier.value(), member, type(node));
  }

  Expr variable(ASTVariableAccess node) {
    JVariableSymbol symbol = node.getReferencedSym();
    Pos pos = Positions.of(node);
    if (symbol == null || symbol instanceof JFieldSymbol) {
      return field(pos, node, node.getName(), (JFieldSymbol) symbol, Qualifier.NONE);
    }
    ASTVariableId id = Variables.compactParameter(node, symbol);
    if (id == null) {
      id = symbol.tryGetNode();
    }
    return id == null
        ? field(pos, node, node.getName(), null, Qualifier.NONE)
        : new Expr.VarRef(
            pos,
            unit.variables.of(id),
            type(node),
            Variables.constant(symbol, node.getTypeMirror()));
  }

  Expr access(ASTFieldAccess node, Expr left) {
    Pos pos = Positions.of(node, Positions.last(node));
    Qualifier qualifier = qualifier(node.getQualifier(), left);
    return field(pos, node, node.getName(), node.getReferencedSym(), qualifier);
  }

  private Expr field(
      Pos pos, ASTExpression node, String name, JFieldSymbol symbol, Qualifier qualifier) {
    if (symbol == null) {
      return new Expr.FieldRef(
          pos,
          qualifier.value(),
          qualifier.type(),
          name,
          null,
          qualifier.isType(),
          type(node),
          null);
    }
    boolean isStatic = symbol.isStatic();
    TypeRef owner =
        symbol.getEnclosingClass().isArray()
            ? qualifier.type()
            : unit.types.named(symbol.getEnclosingClass());
    return new Expr.FieldRef(
        pos,
        isStatic ? null : qualifier.value(),
        owner,
        name,
        symbol.tryGetNode(),
        isStatic,
        type(node),
        Variables.constant(symbol, node.getTypeMirror()));
  }

  /** A name of which PMD cannot tell what it is; null if it is spelled as a type. */
  Expr ambiguous(ASTAmbiguousName node) {
    return names.qualifier(node).value();
  }

  private Qualifier qualifier(ASTExpression node, Expr value) {
    if (node == null) {
      return Qualifier.NONE;
    }
    if (node instanceof ASTAmbiguousName name) {
      return names.qualifier(name);
    }
    boolean isType = node instanceof ASTTypeExpression;
    return new Qualifier(value, node.getTypeMirror(), type(node), isType);
  }

  List<Expr> args(ASTArgumentList arguments) {
    List<Expr> args = new ArrayList<>();
    for (ASTExpression argument : arguments) {
      args.add(unit.expr(argument));
    }
    return args;
  }
}
