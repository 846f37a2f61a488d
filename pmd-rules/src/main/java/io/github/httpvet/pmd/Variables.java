package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.VarKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotation;
import net.sourceforge.pmd.lang.java.ast.ASTCatchParameter;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFormalParameter;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaParameter;
import net.sourceforge.pmd.lang.java.ast.ASTPattern;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponent;
import net.sourceforge.pmd.lang.java.ast.ASTResource;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.Annotatable;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.ModifierOwner;
import net.sourceforge.pmd.lang.java.symbols.JFieldSymbol;
import net.sourceforge.pmd.lang.java.symbols.JVariableSymbol;
import net.sourceforge.pmd.lang.java.types.JPrimitiveType;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.TypeTestUtil;

/** The variables of a unit, each lowered once, and the values of constants. */
final class Variables {

  private static final int MAX_ALIASES = 8;

  private final TypeLowering types;
  private final Map<ASTVariableId, Decl.Var> vars = new IdentityHashMap<>();

  Variables(TypeLowering types) {
    this.types = types;
  }

  Decl.Var of(ASTVariableId id) {
    Decl.Var known = vars.get(id);
    if (known == null) {
      known =
          new Decl.Var(
              Positions.of(id), kind(id), id.getName(), types.of(id), annotations(holder(id)));
      vars.put(id, known);
    }
    return known;
  }

  /** The component that a name in a compact constructor stands for, as its parameter; or null. */
  static ASTVariableId compactParameter(ASTVariableAccess access, JVariableSymbol symbol) {
    if (symbol instanceof JFieldSymbol || symbol.tryGetNode() != null) {
      return null;
    }
    ASTCompactConstructorDeclaration constructor =
        access.ancestors(ASTCompactConstructorDeclaration.class).first();
    if (constructor == null) {
      return null;
    }
    for (ASTRecordComponent component : constructor.getEnclosingType().getRecordComponents()) {
      if (component.getVarId().getName().equals(access.getName())) {
        return component.getVarId();
      }
    }
    return null;
  }

  private static VarKind kind(ASTVariableId id) {
    JavaNode parent = id.getParent();
    if (parent instanceof ASTFormalParameter || parent instanceof ASTRecordComponent) {
      return VarKind.PARAMETER;
    }
    if (parent instanceof ASTLambdaParameter) {
      return VarKind.LAMBDA_PARAMETER;
    }
    if (parent instanceof ASTCatchParameter) {
      return VarKind.CATCH;
    }
    if (parent instanceof ASTPattern) {
      return VarKind.BINDING;
    }
    // Not isResourceDeclaration(), which older versions of PMD answer wrongly.
    if (id.ancestors().get(2) instanceof ASTResource) {
      return VarKind.RESOURCE;
    }
    return id.isForeachVariable() ? VarKind.FOREACH : VarKind.LOCAL;
  }

  /** The named variables of a pattern, in source order. */
  List<Decl.Var> bindings(JavaNode pattern) {
    return pattern
        .descendants(ASTVariableId.class)
        .filter(id -> !id.getName().equals("_"))
        .toList(this::of);
  }

  private static Annotatable holder(ASTVariableId id) {
    return id.ancestors(ModifierOwner.class).first();
  }

  /** The annotations' names. */
  List<String> annotations(Annotatable node) {
    return node == null
        ? List.of()
        : node.getDeclaredAnnotations().toList(annotation -> name(annotation));
  }

  private String name(ASTAnnotation annotation) {
    String name = types.of(annotation).name();
    return name.isEmpty() ? annotation.getSimpleName() : name;
  }

  /** The value of a final variable of a primitive type or String, if a constant gives it. */
  static Object constant(JVariableSymbol symbol, JTypeMirror type) {
    if (symbol == null || !symbol.isFinal()) {
      return null;
    }
    if (type instanceof JPrimitiveType primitive) {
      return convert(value(symbol), primitive);
    }
    return TypeTestUtil.isExactlyA(String.class, type) && value(symbol) instanceof String text
        ? text
        : null;
  }

  private static Object value(JVariableSymbol symbol) {
    JVariableSymbol current = symbol;
    for (int i = 0; i < MAX_ALIASES && current != null && current.isFinal(); i++) {
      if (current instanceof JFieldSymbol field && field.getConstValue() != null) {
        return field.getConstValue();
      }
      ASTVariableId declaration = current.tryGetNode();
      ASTExpression initializer = declaration == null ? null : declaration.getInitializer();
      if (initializer == null) {
        return null;
      }
      if (initializer.getConstValue() != null) {
        return initializer.getConstValue();
      }
      current = initializer instanceof ASTVariableAccess access ? access.getReferencedSym() : null;
    }
    return null;
  }

  /** The value as a variable of the type holds it. */
  private static Object convert(Object value, JPrimitiveType type) {
    if (value instanceof Character character && !type.getSimpleName().equals("char")) {
      return convert((int) character, type);
    }
    if (value instanceof Number number) {
      switch (type.getSimpleName()) {
        case "boolean":
          return number.intValue() != 0;
        case "byte":
          return number.byteValue();
        case "char":
          return (char) number.intValue();
        case "short":
          return number.shortValue();
        case "int":
          return number.intValue();
        case "long":
          return number.longValue();
        case "float":
          return number.floatValue();
        default:
          return number.doubleValue();
      }
    }
    return value;
  }
}
