package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
import net.sourceforge.pmd.lang.java.ast.ASTAnonymousClassDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTArgumentList;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTBodyDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTEnumConstant;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFieldDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTFormalParameter;
import net.sourceforge.pmd.lang.java.ast.ASTInitializer;
import net.sourceforge.pmd.lang.java.ast.ASTMethodDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponent;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponentList;
import net.sourceforge.pmd.lang.java.ast.ASTThrowsList;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.JModifier;
import net.sourceforge.pmd.lang.java.ast.ModifierOwner;

/** Lowers types and their members. */
final class DeclLowering {

  private final Lowering unit;

  DeclLowering(Lowering unit) {
    this.unit = unit;
  }

  Decl.TypeDecl type(ASTTypeDeclaration node) {
    List<Decl> members = new ArrayList<>();
    ASTRecordComponentList components = node.getRecordComponents();
    if (components != null) {
      for (ASTRecordComponent component : components) {
        members.add(field(component.getVarId(), component, null));
      }
    }
    for (ASTBodyDeclaration declaration : node.getBody()) {
      add(declaration, members);
    }
    boolean isAnonymous = node instanceof ASTAnonymousClassDeclaration;
    return new Decl.TypeDecl(
        Positions.of(node, anchor(node)),
        kind(node),
        node.getSimpleName(),
        unit.types.of(node),
        isAnonymous ? Set.of() : modifiers(node),
        isAnonymous ? List.of() : unit.variables.annotations(node),
        members);
  }

  private static JavaccToken anchor(ASTTypeDeclaration node) {
    JavaccToken from = node.getFirstToken();
    if (node.getSimpleName().isEmpty()) {
      return from;
    }
    int end = node.getModifiers().getTextRegion().getEndOffset();
    while (from.getRegion().getStartOffset() < end) {
      from = from.getNext();
    }
    return Positions.find(node.getSimpleName(), from, node.getLastToken());
  }

  private static Decl.TypeKind kind(ASTTypeDeclaration node) {
    if (node.isAnonymous()) {
      return Decl.TypeKind.ANONYMOUS;
    }
    if (node.isEnum()) {
      return Decl.TypeKind.ENUM;
    }
    if (node.isRecord()) {
      return Decl.TypeKind.RECORD;
    }
    if (node.isAnnotation()) {
      return Decl.TypeKind.ANNOTATION;
    }
    return node.isInterface() ? Decl.TypeKind.INTERFACE : Decl.TypeKind.CLASS;
  }

  private void add(ASTBodyDeclaration node, List<Decl> members) {
    if (node instanceof ASTFieldDeclaration field) {
      for (ASTVariableId id : field.getVarIds()) {
        ASTExpression init = id.getInitializer();
        members.add(field(id, field, init == null ? null : unit.expr(init)));
      }
    } else if (node instanceof ASTEnumConstant constant) {
      members.add(field(constant.getVarId(), constant, init(constant)));
    } else if (node instanceof ASTExecutableDeclaration executable) {
      members.add(method(executable));
    } else if (node instanceof ASTCompactConstructorDeclaration constructor) {
      members.add(compact(constructor));
    } else if (node instanceof ASTInitializer initializer) {
      members.add(
          new Decl.Initializer(
              Positions.of(node), initializer.isStatic(), unit.block(initializer.getBody())));
    } else if (node instanceof ASTTypeDeclaration nested) {
      members.add(type(nested));
    }
  }

  private Decl.Field field(ASTVariableId id, ModifierOwner owner, Expr init) {
    return unit.originate(
        new Decl.Field(
            Positions.of(id),
            id,
            id.getName(),
            unit.types.of(id),
            modifiers(owner),
            unit.variables.annotations(owner),
            init),
        id);
  }

  /** The constructor call that an enum constant is. */
  private Expr init(ASTEnumConstant node) {
    List<Expr> args = new ArrayList<>();
    ASTArgumentList arguments = node.getArguments();
    if (arguments != null) {
      for (ASTExpression argument : arguments) {
        args.add(unit.expr(argument));
      }
    }
    TypeRef type = unit.types.of(node.getEnclosingType());
    Member member = unit.members.constructor(node, type, args.size());
    Decl.TypeDecl body = node.isAnonymousClass() ? type(node.getAnonymousClass()) : null;
    Pos pos = Positions.of(node, node.getVarId().getFirstToken());
    return unit.originate(new Expr.New(pos, member, args, type, body), node);
  }

  private Decl.Method method(ASTExecutableDeclaration node) {
    List<Decl.Var> params = new ArrayList<>();
    for (ASTFormalParameter parameter : node.getFormalParameters().toStream()) {
      params.add(unit.variables.of(parameter.getVarId()));
    }
    List<String> thrown = new ArrayList<>();
    ASTThrowsList declared = node.getThrowsList();
    if (declared != null) {
      for (ASTClassType type : declared) {
        thrown.add(unit.types.of(type).name());
      }
    }
    ASTBlock body = node.getBody();
    boolean isMethod = node instanceof ASTMethodDeclaration;
    JavaccToken name = Positions.before(node.getFormalParameters(), node.getFirstToken());
    return unit.originate(
        new Decl.Method(
            Positions.of(node, name),
            node,
            isMethod ? node.getName() : Member.CONSTRUCTOR,
            params,
            isMethod
                ? unit.types.of(node.getGenericSignature().getReturnType())
                : TypeRef.simple("void"),
            modifiers(node),
            unit.variables.annotations(node),
            thrown,
            body == null ? null : unit.block(body)),
        node);
  }

  private Decl.Method compact(ASTCompactConstructorDeclaration node) {
    List<Decl.Var> params = new ArrayList<>();
    for (ASTRecordComponent component : node.getEnclosingType().getRecordComponents()) {
      params.add(unit.variables.of(component.getVarId()));
    }
    Stmt.Block body = unit.block(node.getBody());
    return unit.originate(
        new Decl.Method(
            Positions.of(node, Positions.before(node.getBody(), node.getFirstToken())),
            node,
            Member.CONSTRUCTOR,
            params,
            TypeRef.simple("void"),
            modifiers(node),
            unit.variables.annotations(node),
            List.of(),
            body),
        node);
  }

  private static Set<Modifier> modifiers(ModifierOwner node) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    for (JModifier modifier : node.getModifiers().getEffectiveModifiers()) {
      for (Modifier known : Modifier.values()) {
        if (known.name().equals(modifier.name())) {
          modifiers.add(known);
        }
      }
    }
    return modifiers;
  }
}
