package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Arrays;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAmbiguousName;

/**
 * Splits names of which PMD could not tell whether they are types or fields, by the spelling that
 * Java programs agree on: {@code pack.age.Type.Nested.CONSTANT.field}.
 */
final class NameLowering {

  private final TypeLowering types;
  private final Imports imports;

  NameLowering(TypeLowering types, Imports imports) {
    this.types = types;
    this.imports = imports;
  }

  /** The name as what stands before a dot. */
  Qualifier qualifier(ASTAmbiguousName node) {
    String[] segments = node.getName().split("\\.");
    int typeEnd = typeEnd(segments);
    TypeRef type = TypeRef.UNKNOWN;
    if (typeEnd > 0) {
      String written = String.join(".", Arrays.copyOf(segments, typeEnd));
      type = TypeRef.unresolved(imports.qualify(written), List.of());
    }
    if (typeEnd == segments.length) {
      return new Qualifier(null, node.getTypeMirror(), type, true);
    }
    Expr value = null;
    Pos pos = Positions.of(node);
    for (int i = typeEnd; i < segments.length; i++) {
      boolean isStatic = i > 0 && i == typeEnd;
      TypeRef owner = isStatic ? type : TypeRef.UNKNOWN;
      value =
          new Expr.FieldRef(pos, value, owner, segments[i], null, isStatic, types.of(node), null);
    }
    return new Qualifier(value, node.getTypeMirror(), types.of(node), false);
  }

  /** How many segments spell a type; 0 if none do. */
  private static int typeEnd(String[] segments) {
    int end = 0;
    for (int i = 0; i < segments.length; i++) {
      boolean isCapital = Character.isUpperCase(segments[i].charAt(0));
      if (end == 0 && isCapital || end == i && isCapital && !isConstant(segments[i])) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isConstant(String segment) {
    return segment.chars().noneMatch(Character::isLowerCase);
  }
}
