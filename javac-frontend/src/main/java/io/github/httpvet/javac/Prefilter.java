package io.github.httpvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Spares the lowering of units that can have nothing to do with a client. */
public final class Prefilter {

  /** What a text tells. */
  enum Interest {
    /** Nothing to do with a client. */
    NONE,
    /** Only the types of its calls can tell. */
    MAYBE,
    /** Names a client. */
    SURE
  }

  private final UnitCheck check;

  /** With the rules to ask. */
  public Prefilter(UnitCheck check) {
    this.check = check;
  }

  /** What a source text tells. */
  Interest interest(CharSequence text) {
    if (check.mentionsClient(text)) {
      return Interest.SURE;
    }
    return check.mayReachClient(text) ? Interest.MAYBE : Interest.NONE;
  }

  /** False for a text that has nothing to do with a client, whatever its types are. */
  public boolean mayWant(CharSequence text) {
    return interest(text) != Interest.NONE;
  }

  /** True if an attributed unit is worth lowering. */
  public boolean wants(CompilationUnitTree unit, CharSequence text, Trees trees) {
    Interest interest = interest(text);
    return interest == Interest.SURE || interest == Interest.MAYBE && reachesClient(unit, trees);
  }

  /** True if a call of an attributed unit is one of a client's. */
  boolean reachesClient(CompilationUnitTree unit, Trees trees) {
    CallScanner scanner = new CallScanner(new TreePath(unit), trees);
    scanner.scan(unit, null);
    return scanner.found;
  }

  private final class CallScanner extends TreeScanner<Void, Void> {
    private final TreePath path;
    private final Trees trees;
    private boolean found;

    CallScanner(TreePath path, Trees trees) {
      this.path = path;
      this.trees = trees;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      return found ? null : super.scan(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      ask(tree);
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        askType(select.getExpression());
      }
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      askType(tree.getIdentifier());
      return super.visitNewClass(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      ask(tree);
      return super.visitMemberReference(tree, null);
    }

    private void ask(ExpressionTree call) {
      Element element = trees.getElement(new TreePath(path, call));
      if (element instanceof ExecutableElement
          && element.getEnclosingElement() instanceof TypeElement owner) {
        ask(owner);
      }
    }

    private void askType(Tree tree) {
      if (trees.getTypeMirror(new TreePath(path, tree)) instanceof DeclaredType type
          && type.asElement() instanceof TypeElement element) {
        ask(element);
      }
    }

    private void ask(TypeElement type) {
      found |= check.isClientType(type.getQualifiedName().toString());
    }
  }
}
