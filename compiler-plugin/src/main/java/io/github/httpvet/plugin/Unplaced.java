package io.github.httpvet.plugin;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import java.util.List;
import javax.tools.JavaFileObject;

/** A unit without a file: javac prints messages about it without a place. */
record Unplaced(CompilationUnitTree unit) implements CompilationUnitTree {

  @Override
  public JavaFileObject getSourceFile() {
    return null;
  }

  @Override
  public List<? extends AnnotationTree> getPackageAnnotations() {
    return unit.getPackageAnnotations();
  }

  @Override
  public ExpressionTree getPackageName() {
    return unit.getPackageName();
  }

  @Override
  public PackageTree getPackage() {
    return unit.getPackage();
  }

  @Override
  public List<? extends ImportTree> getImports() {
    return unit.getImports();
  }

  @Override
  public List<? extends Tree> getTypeDecls() {
    return unit.getTypeDecls();
  }

  @Override
  public ModuleTree getModule() {
    return unit.getModule();
  }

  @Override
  public LineMap getLineMap() {
    return unit.getLineMap();
  }

  @Override
  public Kind getKind() {
    return unit.getKind();
  }

  @Override
  public <R, D> R accept(TreeVisitor<R, D> visitor, D data) {
    return unit.accept(visitor, data);
  }
}
