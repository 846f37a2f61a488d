package io.github.httpvet.pmd;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.ASTMethodDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoweringTest {

  @ParameterizedTest
  @ValueSource(strings = {"Expressions", "Statements", "WithoutClassPath"})
  void lowersEveryConstruct(String name) throws IOException {
    assertThat(Parsing.dump("21", resource(name + ".java"))).isEqualTo(resource(name + ".txt"));
  }

  @Test
  void anchorsAreNames() throws IOException {
    String source =
        resource("Expressions.java") + resource("Statements.java").replace("import", "//");
    List<String> anchored = new ArrayList<>();
    Parsing.lowered(
        "21",
        source,
        lowered -> {
          for (Node node : nodes(lowered.unit())) {
            String name = expectedAtAnchor(node);
            if (name != null) {
              int anchor = node.pos().anchor();
              assertThat(source.substring(anchor, anchor + name.length())).isEqualTo(name);
              anchored.add(name);
            }
          }
          return null;
        });
    assertThat(anchored.size()).isGreaterThan(100);
  }

  private static String expectedAtAnchor(Node node) {
    if (node instanceof Expr.Call call && !call.member().name().equals(Member.CONSTRUCTOR)) {
      return call.member().name();
    }
    if (node instanceof Expr.New made) {
      String name = made.type().name();
      // An enum constant's constructor call stands at the constant's name.
      return name.endsWith("B.E") ? null : name.substring(name.lastIndexOf('.') + 1);
    }
    if (node instanceof Expr.MethodRef ref) {
      return ref.member().name().equals(Member.CONSTRUCTOR) ? "new" : ref.member().name();
    }
    if (node instanceof Decl.Method method && !method.isConstructor()) {
      return method.name();
    }
    return node instanceof Decl.Var variable ? variable.name() : null;
  }

  @Test
  void reportableNodesKnowWhereTheyComeFrom() {
    String source = "class A { Object m() { f(Object::new); return new A().m(); } }";
    List<Class<?>> origins = new ArrayList<>();
    Parsing.lowered(
        "17",
        source,
        lowered -> {
          for (Node node : nodes(lowered.unit())) {
            if (lowered.originOf(node) != null) {
              origins.add(lowered.originOf(node).getClass());
            }
          }
          return null;
        });
    assertThat(origins)
        .containsExactly(
            ASTMethodDeclaration.class,
            ASTMethodCall.class,
            ASTMethodReference.class,
            ASTMethodCall.class,
            ASTConstructorCall.class)
        .inOrder();
  }

  @Test
  void parenthesesDoNotBelongToPositions() {
    String source = "class A { Object m(String s) { return ( (s.trim() /* ) */ ) ).length(); } }";
    Parsing.lowered(
        "17",
        source,
        lowered -> {
          Expr.Call length = first(lowered.unit(), Expr.Call.class);
          Expr receiver = length.receiver();
          assertThat(source.substring(receiver.pos().start(), receiver.pos().end()))
              .isEqualTo("s.trim()");
          assertThat(source.substring(length.pos().anchor())).startsWith("length()");
          return null;
        });
  }

  @Test
  void positionsPointIntoTheNormalisedText() {
    String source =
        "class A {\r\n  // \\u0041\r\n  Object m() {\r\n    return \"\\u0041\".trim();\r\n  }\r\n}\r\n";
    Parsing.lowered(
        "17",
        source,
        lowered -> {
          int anchor = first(lowered.unit(), Expr.Call.class).pos().anchor();
          assertThat(lowered.unit().text().substring(anchor)).startsWith("trim()");
          assertThat(lowered.unit().text()).doesNotContain("\r");
          return null;
        });
  }

  @Test
  void longChainsNeedNoStack() {
    String calls = String.join("", Collections.nCopies(400, ".append(1)"));
    String sum = String.join("", Collections.nCopies(400, " + s"));
    String source =
        "class A { Object m(StringBuilder b, String s) { b" + calls + "; return s" + sum + "; } }";
    Parsing.lowered(
        "17",
        source,
        lowered -> {
          List<Node> nodes = nodes(lowered.unit());
          assertThat(nodes.stream().filter(Expr.Call.class::isInstance).count()).isEqualTo(400);
          Expr.Op op = first(lowered.unit(), Expr.Op.class);
          assertThat(op.operands()).hasSize(401);
          return null;
        });
  }

  @Test
  void releaseIsTheLanguageVersion() {
    String newest = JavaLanguageModule.getInstance().getDefaultVersion().getVersion();
    assertThat(release("17")).isEqualTo(17);
    assertThat(release("1.8")).isEqualTo(8);
    assertThat(release(newest)).isEqualTo(0);
  }

  private static int release(String version) {
    return Parsing.lowered(version, "class A {}", lowered -> lowered.unit().release());
  }

  @Test
  void lookupKnowsTheClassPath() {
    Parsing.lowered(
        "17",
        "class A {}",
        lowered -> {
          TypeRef entry = lowered.unit().lookup().apply("java.util.Map.Entry").orElseThrow();
          assertThat(entry.name()).isEqualTo("java.util.Map.Entry");
          assertThat(
                  lowered
                      .unit()
                      .lookup()
                      .apply("java.io.FileReader")
                      .orElseThrow()
                      .isA("java.io.Closeable"))
              .isTrue();
          assertThat(lowered.unit().lookup().apply("no.such.Type")).isEmpty();
          assertThat(lowered.unit().lookup().apply("")).isEmpty();
          assertThat(lowered.unit().lookup().apply("1 + 1")).isEmpty();
          return null;
        });
  }

  @Test
  void unitKnowsPackageAndImports() {
    String source = "package p.q; import a.B; import c.*; import static d.E.f; class A {}";
    Unit unit = Parsing.lowered("17", source, Lowered::unit);
    assertThat(unit.packageName()).isEqualTo("p.q");
    assertThat(unit.path()).isEqualTo("Sample.java");
    assertThat(unit.imports())
        .containsExactly(
            new Unit.Import("a.B", false, false),
            new Unit.Import("c", true, false),
            new Unit.Import("d.E.f", false, true))
        .inOrder();
  }

  private static List<Node> nodes(Unit unit) {
    List<Node> nodes = new ArrayList<>();
    unit.types().forEach(type -> Nodes.walk(type, nodes::add));
    return nodes;
  }

  private static <N extends Node> N first(Unit unit, Class<N> kind) {
    return nodes(unit).stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = LoweringTest.class.getResourceAsStream("/lowering/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
