package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sourceforge.pmd.lang.LanguageVersion;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchLike;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.types.TypeSystem;

/** Lowers one file: what the parts of the lowering share. */
public final class Lowering {

  final TypeLowering types = new TypeLowering();
  final Variables variables = new Variables(types);
  final Imports imports;
  final MemberLowering members;
  final DeclLowering decls = new DeclLowering(this);
  private final Map<Node, JavaNode> origins = new IdentityHashMap<>();
  private final ExprLowering exprs;
  private final StmtLowering stmts = new StmtLowering(this);

  private Lowering(ASTCompilationUnit root) {
    imports = new Imports(root);
    members = new MemberLowering(types, imports);
    exprs = new ExprLowering(this);
  }

  /**
   * Lowers a parsed file. Types are completed lazily, so the result must not outlive the tree.
   *
   * @throws RuntimeException or an error if PMD cannot type the file; callers catch it
   */
  public static Lowered lower(ASTCompilationUnit root) {
    Lowering lowering = new Lowering(root);
    List<Decl.TypeDecl> types = new ArrayList<>();
    for (ASTTypeDeclaration type : root.children(ASTTypeDeclaration.class)) {
      types.add(lowering.decls.type(type));
    }
    TextDocument document = root.getTextDocument();
    TypeSystem typeSystem = root.getTypeSystem();
    Unit unit =
        new Unit(
            document.getFileId().getOriginalPath(),
            document.getText().toString(),
            root.getPackageName(),
            lowering.imports.all(),
            types,
            release(root.getLanguageVersion()),
            name -> lowering.lookup(typeSystem, name));
    return new Lowered(unit, lowering.origins);
  }

  Expr expr(ASTExpression node) {
    return exprs.lower(node);
  }

  Stmt.Block block(ASTBlock node) {
    return stmts.block(node);
  }

  List<Stmt.Case> cases(ASTSwitchLike node, boolean isExpression) {
    return stmts.branches.cases(node, isExpression);
  }

  <N extends Node> N originate(N node, JavaNode origin) {
    origins.put(node, origin);
    return node;
  }

  private Optional<TypeRef> lookup(TypeSystem typeSystem, String canonicalName) {
    try {
      JClassSymbol symbol = typeSystem.getClassSymbolFromCanonicalName(canonicalName);
      return symbol == null || symbol.isUnresolved()
          ? Optional.empty()
          : Optional.of(types.named(symbol));
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  /** 0 for PMD's default, its newest version: it tells that nobody configured one. */
  private static int release(LanguageVersion version) {
    if (version.equals(version.getLanguage().getDefaultVersion())) {
      return 0;
    }
    String digits = version.getVersion().replaceFirst("^1\\.", "").replaceFirst("\\D.*", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
