package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sources are lowered to, as dumps beside them. */
final class LoweringTest {

  @TempDir Path directory;

  static String resource(String name) throws IOException {
    try (InputStream in = LoweringTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private void check(String name) throws IOException {
    String dump = Lowerer.dump(directory, resource(name + ".java"), Lowerer.plain());
    assertThat(dump).isEqualTo(resource(name + ".txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Declarations", "Statements", "Expressions", "Calls", "Unresolved", "Broken"})
  void lowers(String name) throws IOException {
    check(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Java25", "Implicit"})
  @EnabledForJreRange(minVersion = 25)
  void lowersNewSyntax(String name) throws IOException {
    check(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Declarations", "Statements", "Expressions", "Calls"})
  void lineEndsDoNotMatter(String name) throws IOException {
    String source = resource(name + ".java").replace("\n", "\r\n");
    assertThat(Lowerer.dump(directory, source, Lowerer.plain())).isEqualTo(resource(name + ".txt"));
  }

  private Lowered lower(String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SourceText text = new SourceText(Path.of("A.java"), source);
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(text));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    return new Lowering(Trees.instance(task), task.getTypes(), task.getElements(), 17)
        .lower(unit, "a/A.java", source);
  }

  @Test
  void describesTheUnit() throws IOException {
    Unit unit =
        lower(
                """
                package p.q;
                import java.util.List;
                import java.io.*;
                import static java.lang.Math.*;
                import static java.lang.Math.max;
                class A {}
                """)
            .unit();

    assertThat(unit.path()).isEqualTo("a/A.java");
    assertThat(unit.packageName()).isEqualTo("p.q");
    assertThat(unit.release()).isEqualTo(17);
    assertThat(unit.imports())
        .containsExactly(
            new Unit.Import("java.util.List", false, false),
            new Unit.Import("java.io", true, false),
            new Unit.Import("java.lang.Math", true, true),
            new Unit.Import("java.lang.Math.max", false, true))
        .inOrder();
    assertThat(unit.lookup().apply("none.Such")).isEmpty();
    TypeRef entry = unit.lookup().apply("java.util.Map.Entry").orElseThrow();
    assertThat(entry.name()).isEqualTo("java.util.Map.Entry");
  }

  @Test
  void knowsSupertypes() throws IOException {
    Unit unit =
        lower(
                """
                import missing.Client;
                import java.util.*;
                class A extends ArrayList<String> { Object o = new Client() {}; }
                class B extends A {}
                class C extends Client implements AutoCloseable {}
                """)
            .unit();

    TypeRef b = unit.types().get(1).self();
    assertThat(b.supertypes())
        .containsAtLeast("A", "java.util.ArrayList", "java.util.List", "java.lang.Iterable");
    assertThat(b.isA("java.lang.Object")).isTrue();
    assertThat(b.isA("java.util.Set")).isFalse();
    TypeRef c = unit.types().get(2).self();
    assertThat(c.isA("missing.Client")).isTrue();
    assertThat(c.isA("java.lang.AutoCloseable")).isTrue();
  }

  @Test
  void anchorsLeadBackToTheirTrees() throws IOException {
    Lowered lowered = lower(resource("Calls.java"));
    Map<Tree, Node> nodes = lowered.nodes();
    List<Node> anchors = new ArrayList<>();

    lowered.unit().types().forEach(type -> Nodes.walk(type, anchors::add));

    for (Node node : anchors) {
      Tree tree = lowered.treeOf(node);
      if (node instanceof Expr || node instanceof Decl) {
        assertWithMessage(node.getClass().getSimpleName()).that(tree).isNotNull();
        assertThat(nodes.get(tree)).isSameInstanceAs(node);
      }
      assertThat(node instanceof Expr.Call).isEqualTo(tree instanceof MethodInvocationTree);
      assertThat(node instanceof Expr.New).isEqualTo(tree instanceof NewClassTree);
      assertThat(node instanceof Expr.MethodRef).isEqualTo(tree instanceof MemberReferenceTree);
      assertThat(node instanceof Decl.Method).isEqualTo(tree instanceof MethodTree);
    }
  }

  @Test
  void ownMethodsAndFieldsShareTheirKeys() throws IOException {
    Unit unit = lower("class A { int f; void m() { m(); f = 1; n(1); } void n(int i) {} }").unit();
    Decl.Field field = (Decl.Field) unit.types().get(0).members().get(0);
    Decl.Method method = (Decl.Method) unit.types().get(0).members().get(1);
    List<Object> keys = new ArrayList<>();

    Nodes.walk(
        method,
        node -> {
          if (node instanceof Expr.Call call) {
            keys.add(call.member().key());
          } else if (node instanceof Expr.FieldRef ref) {
            keys.add(ref.key());
          }
        });

    Decl.Method other = (Decl.Method) unit.types().get(0).members().get(2);
    assertThat(keys).containsExactly(method.key(), field.key(), other.key()).inOrder();
  }
}
