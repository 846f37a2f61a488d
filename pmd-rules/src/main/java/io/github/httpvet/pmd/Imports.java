package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Unit.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTImportDeclaration;

/** The imports of a unit, and the names that they qualify where PMD could not. */
final class Imports {

  private final List<Import> all = new ArrayList<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> staticOwners = new HashMap<>();

  Imports(ASTCompilationUnit root) {
    // A module import names no package; what it brings is resolved or not known at all.
    root.children(ASTImportDeclaration.class)
        .filter(node -> !isModuleImport(node))
        .forEach(this::add);
  }

  /** By its tokens, since older versions of PMD know no module imports. */
  private static boolean isModuleImport(ASTImportDeclaration node) {
    JavaccToken keyword = node.getFirstToken().getNext();
    return keyword.getImageCs().contentEquals("module")
        && Character.isJavaIdentifierStart(keyword.getNext().getImageCs().charAt(0));
  }

  private void add(ASTImportDeclaration node) {
    String name = node.getImportedName();
    all.add(new Import(name, node.isImportOnDemand(), node.isStatic()));
    int dot = name.lastIndexOf('.');
    if (!node.isImportOnDemand() && dot > 0) {
      if (node.isStatic()) {
        staticOwners.put(name.substring(dot + 1), name.substring(0, dot));
      } else {
        types.put(name.substring(dot + 1), name);
      }
    }
  }

  List<Import> all() {
    return List.copyOf(all);
  }

  /** The name with its first segment replaced by what a single-type import says it is. */
  String qualify(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String imported = types.get(first);
    return imported == null ? written : imported + written.substring(first.length());
  }

  /** The type that a single static import takes the member from, or empty. */
  String staticOwner(String member) {
    return staticOwners.getOrDefault(member, "");
  }
}
