package io.github.httpvet.pmd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponentList;
import net.sourceforge.pmd.lang.java.ast.ASTRecordDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.symbols.JConstructorSymbol;
import net.sourceforge.pmd.lang.java.symbols.JExecutableSymbol;
import net.sourceforge.pmd.lang.java.symbols.JFieldSymbol;

/**
 * Finds what symbols stand for in this unit. A symbol may come from the unit's own class file on
 * the class path, when a type of another class file refers to it; it has no node then.
 */
final class OwnDeclarations {

  private final Map<String, ASTTypeDeclaration> types = new HashMap<>();

  OwnDeclarations(ASTCompilationUnit root) {
    root.descendants(ASTTypeDeclaration.class)
        .crossFindBoundaries()
        .forEach(type -> types.put(type.getBinaryName(), type));
  }

  /** The type's declaration, or null. */
  ASTTypeDeclaration of(JClassSymbol symbol) {
    return types.get(symbol.getBinaryName());
  }

  /** The identity of a field declared in this unit, or null. */
  Object key(JFieldSymbol symbol) {
    ASTTypeDeclaration type = of(symbol.getEnclosingClass());
    JFieldSymbol own =
        type == null ? null : type.getSymbol().getDeclaredField(symbol.getSimpleName());
    return own == null ? null : own.tryGetNode();
  }

  /** The identity of a method or constructor declared in this unit, or null. */
  Object key(JExecutableSymbol symbol) {
    JavaNode node = symbol.tryGetNode();
    ASTTypeDeclaration type = of(symbol.getEnclosingClass());
    if (type == null || node instanceof ASTExecutableDeclaration) {
      return node instanceof ASTExecutableDeclaration ? node : null;
    }
    List<? extends JExecutableSymbol> declared =
        symbol instanceof JConstructorSymbol
            ? type.getSymbol().getConstructors()
            : type.getSymbol().getDeclaredMethods();
    for (JExecutableSymbol own : declared) {
      if (own.equals(symbol)) {
        JavaNode declaration = own.tryGetNode();
        return declaration instanceof ASTExecutableDeclaration ? declaration : compact(own, type);
      }
    }
    return null;
  }

  private static Object compact(JExecutableSymbol symbol, ASTTypeDeclaration type) {
    ASTRecordComponentList components =
        type instanceof ASTRecordDeclaration ? type.getRecordComponents() : null;
    return components != null && symbol.equals(components.getSymbol())
        ? type.getDeclarations(ASTCompactConstructorDeclaration.class).first()
        : null;
  }
}
