package io.github.httpvet.samples.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.javadoc.Javadoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source of one sample.
 *
 * @param file where it is
 * @param className its binary name
 * @param summary the first sentence of the class comment; empty if there is none
 * @param situation the texts of {@code @Situation}, by name
 * @param imports names of the imported types
 * @param bad where the halves' methods stand, one each in a sample that is right
 * @param good likewise
 * @param markers all markers, wherever they stand
 * @param peerCalls methods that are called on the peer
 */
public record SampleSource(
    Path file,
    String className,
    String summary,
    Map<String, String> situation,
    List<String> imports,
    List<Region> bad,
    List<Region> good,
    List<Marker> markers,
    SortedSet<String> peerCalls) {

  private static final Pattern MARKER = Pattern.compile("\\s*BUG: (\\S+)\\s*");
  private static final Pattern SENTENCE = Pattern.compile("^(.*?[.])(\\s|$)", Pattern.DOTALL);

  /**
   * Lines of a method, with its annotations and comments.
   *
   * @param first counted from 1
   * @param last inclusive
   * @param text without the indentation of the class body
   */
  public record Region(int first, int last, String text) {

    /** Whether a line belongs to the method. */
    public boolean holds(int line) {
      return first <= line && line <= last;
    }
  }

  /**
   * A comment {@code // BUG: Rule}.
   *
   * @param line of what the rule reports, which is the one after the comment
   * @param rule the rule's name
   */
  public record Marker(int line, String rule) {}

  /**
   * Reads a file.
   *
   * @return empty if there is no class with {@code @Situation} in it
   * @throws IOException if it cannot be read or is no Java
   */
  public static Optional<SampleSource> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    CompilationUnit unit = Imports.parse(file);
    return unit.findFirst(
            ClassOrInterfaceDeclaration.class, type -> type.isAnnotationPresent("Situation"))
        .map(type -> of(file, lines, unit, type));
  }

  private static SampleSource of(
      Path file, List<String> lines, CompilationUnit unit, ClassOrInterfaceDeclaration type) {
    return new SampleSource(
        file,
        type.getFullyQualifiedName().orElseThrow(),
        type.getJavadoc().map(SampleSource::summary).orElse(""),
        situation(type),
        Imports.of(unit),
        regions(lines, type, "Bad"),
        regions(lines, type, "Good"),
        unit.getAllContainedComments().stream().flatMap(SampleSource::marker).toList(),
        peerCalls(type));
  }

  private static Map<String, String> situation(ClassOrInterfaceDeclaration type) {
    Map<String, String> values = new TreeMap<>();
    for (MemberValuePair pair :
        type.getAnnotationByName("Situation").orElseThrow().findAll(MemberValuePair.class)) {
      if (pair.getValue() instanceof StringLiteralExpr literal) {
        values.put(pair.getNameAsString(), literal.asString());
      }
    }
    return values;
  }

  private static Stream<Marker> marker(Comment comment) {
    Matcher matcher = MARKER.matcher(comment.getContent());
    return matcher.matches()
        ? Stream.of(new Marker(range(comment).end.line + 1, matcher.group(1)))
        : Stream.empty();
  }

  private static List<Region> regions(
      List<String> lines, ClassOrInterfaceDeclaration type, String annotation) {
    return type.getMethods().stream()
        .filter(method -> method.isAnnotationPresent(annotation))
        .map(method -> region(lines, method))
        .toList();
  }

  private static Region region(List<String> lines, MethodDeclaration method) {
    int first = range(method).begin.line;
    int last = range(method).end.line;
    String text = String.join("\n", lines.subList(first - 1, last)).stripIndent();
    return new Region(first, last, text);
  }

  private static SortedSet<String> peerCalls(ClassOrInterfaceDeclaration type) {
    SortedSet<String> calls = new TreeSet<>();
    for (MethodCallExpr call : type.findAll(MethodCallExpr.class)) {
      if (call.getScope().filter(scope -> scope.toString().equals("peer")).isPresent()) {
        calls.add(call.getNameAsString());
      }
    }
    return calls;
  }

  private static String summary(Javadoc javadoc) {
    String text = javadoc.getDescription().toText().strip();
    Matcher matcher = SENTENCE.matcher(text);
    return (matcher.find() ? matcher.group(1) : text).replaceAll("\\s+", " ");
  }

  private static Range range(Node node) {
    return node.getRange().orElseThrow();
  }

  /** Whether it is an experiment without a rule. */
  public boolean isTopic() {
    return !situation.containsKey("rule");
  }

  /** The rule, or the topic if there is none. */
  public String subject() {
    return isTopic() ? situation.getOrDefault("topic", "") : situation.get("rule");
  }

  /** The client's name. */
  public String client() {
    return situation.getOrDefault("client", "");
  }

  /** Why the rule does not report the bad half; empty if it does. */
  public String unseen() {
    return situation.getOrDefault("unseen", "");
  }

  /** The class's name without the package. */
  public String simpleName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** What is wrong with the sample, one line each. */
  public List<String> problems() {
    return SourceCheck.of(this).problems();
  }
}
