package io.github.httpvet.testkit;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.Map;

/** Writes imported names in full and blanks the imports. */
final class QualifiedNames extends TreePathScanner<Void, Void> {

  private final Attributed attributed;
  private final CompilationUnitTree unit;
  private final String text;
  private final Map<String, String> imported = new HashMap<>();
  private final Edits edits = new Edits();

  private QualifiedNames(Snippet snippet, Attributed attributed) {
    this.attributed = attributed;
    this.unit = attributed.units().get(snippet);
    this.text = snippet.text();
  }

  static String use(Snippet snippet, Attributed attributed) {
    QualifiedNames scanner = new QualifiedNames(snippet, attributed);
    scanner.scan(scanner.unit, null);
    return scanner.edits.apply(snippet.text()).replaceAll("(?m)^import [^;]*;$", "");
  }

  @Override
  public Void visitImport(ImportTree imports, Void none) {
    String name = imports.getQualifiedIdentifier().toString();
    imported.put(name.substring(name.lastIndexOf('.') + 1), name);
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree identifier, Void none) {
    String name = identifier.getName().toString();
    String full = imported.get(name);
    int start = (int) attributed.trees().getSourcePositions().getStartPosition(unit, identifier);
    if (full != null && start >= 0 && text.startsWith(name, start)) {
      edits.replace(start, start + name.length(), full);
    }
    return null;
  }
}
