package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which members run once in the life of an object or program, as far as a unit shows. */
public final class Lifecycle {

  /** Annotations, by simple name, of methods that a container or test runner calls once. */
  private static final Set<String> ONCE =
      Set.of(
          "Bean",
          "Provides",
          "Produces",
          "Singleton",
          "PostConstruct",
          "PreDestroy",
          "Before",
          "BeforeEach",
          "BeforeAll",
          "BeforeClass",
          "BeforeMethod",
          "After",
          "AfterEach",
          "AfterAll",
          "AfterClass",
          "Test",
          "ParameterizedTest",
          "RepeatedTest",
          "TestFactory",
          "Benchmark",
          "Setup",
          "DataProvider",
          // Of generated values: the object keeps what they give.
          "Default",
          "Derived",
          "Lazy",
          "Memoized");

  /** What has the name of one of these and stands at methods that answer requests. */
  private static final Pattern OF_REQUESTS =
      Pattern.compile("(javax|jakarta)\\.ws\\.rs\\.Produces");

  /** Names by which life-cycle methods go, whoever calls them. */
  private static final Set<String> STARTING =
      Set.of(
          "init",
          "initialize",
          "start",
          "startup",
          "setup",
          "setUp",
          "tearDown",
          "bootstrap",
          "afterPropertiesSet",
          "onStart",
          "onEnable",
          "stop",
          "shutdown",
          "close",
          "destroy");

  private final UnitIndex index;

  Lifecycle(UnitIndex index) {
    this.index = index;
  }

  /**
   * True if the code around the node runs once an object or program: constructors, initializers,
   * {@code main}, container and test methods, and private helpers that only those call.
   */
  public boolean runsOnce(Node node) {
    return isOfShutdown(node) || runsOnce(index.member(node), new HashSet<>());
  }

  /** True in what is given to run when the virtual machine ends. */
  private boolean isOfShutdown(Node node) {
    for (Node at = node; at != null && !(at instanceof Decl.Method); at = index.parent(at)) {
      if (at instanceof Expr.Call call && call.member().name().equals("addShutdownHook")) {
        return true;
      }
    }
    return false;
  }

  /** True for what a framework calls once, when the program starts or ends. */
  private boolean isOfStart(Decl.Method method) {
    Decl.TypeDecl type = index.enclosingType(method);
    return type != null
        && type.self().supertypes().stream()
            .anyMatch(above -> method.name().equals(OF_START.get(simple(above))));
  }

  private static final Map<String, String> OF_START =
      Map.of(
          "ApplicationRunner", "run",
          "CommandLineRunner", "run",
          "ServletContextInitializer", "onStartup",
          "WebApplicationInitializer", "onStartup");

  private boolean runsOnce(Decl member, Set<Object> seen) {
    if (!(member instanceof Decl.Method method)) {
      return true;
    }
    if (method.isConstructor()
        || isMain(method)
        || isOfStart(method)
        || method.annotations().stream().anyMatch(Lifecycle::isOnce)
        || STARTING.contains(method.name())
        || inTest(method)) {
      return true;
    }
    List<Expr> callers = index.callers(method);
    if (callers.isEmpty()
        || !seen.add(method.key())
        || !method.modifiers().contains(Modifier.PRIVATE) && !mainCalls(method)) {
      return false;
    }
    for (Expr caller : callers) {
      if (!isOfShutdown(caller)
          && (caller instanceof Expr.MethodRef || !runsOnce(index.member(caller), seen))) {
        return false;
      }
    }
    return true;
  }

  /** True if something calls the method around the node once, and keeps what it gives. */
  public boolean isGivenOnce(Node node) {
    return index.executable(node) instanceof Decl.Method method
        && method.annotations().stream().anyMatch(Lifecycle::isOnce);
  }

  private static boolean isOnce(String annotation) {
    return ONCE.contains(simple(annotation)) && !OF_REQUESTS.matcher(annotation).matches();
  }

  /** In a program with {@code main}, static helpers are its parts even when not private. */
  private boolean mainCalls(Decl.Method method) {
    return method.modifiers().contains(Modifier.STATIC) && hasMain(index.enclosingType(method));
  }

  /** A main method; from Java 25 on it need not be static, nor take arguments (JEP 512). */
  private static boolean isMain(Decl.Method method) {
    return method.name().equals("main")
        && method.type().name().equals("void")
        && !method.modifiers().contains(Modifier.PRIVATE)
        && (method.params().isEmpty()
            || method.params().size() == 1
                && method.params().get(0).type().name().endsWith("String[]"));
  }

  /**
   * What people start, or what happens once in a while, by the words of its type's name; a bare
   * "Example" may be anything.
   */
  private static final Pattern TOOL =
      Pattern.compile(
          "(?!Example$).*(Demo|Example|Sample|Tutorial|Quickstart|Cli|CLI|Tool|Mojo|Launcher|Installer|Setup"
              + "|Migration|Importer|Exporter|Generator|Bootstrap|Main|Downloader|UpdateChecker|(Auto|Self|Plugin|Mod)Updater)(s|[A-Z0-9_].*)?");

  /** What asks for something that is kept for a while, by the words of its type's name. */
  private static final Pattern PROVIDER =
      Pattern.compile(".*(TokenProvider|CredentialsProvider)(s|[A-Z0-9_].*)?");

  /** Tools of builds, by the packages whose import shows that a file extends one. */
  private static final List<String> BUILDS =
      List.of("org.apache.maven", "org.gradle", "org.apache.tools.ant");

  /** What is called now and then, by the first word of its name. */
  private static final Pattern SELDOM =
      Pattern.compile(
          "(login|logout|authenticate|install|uninstall|register|unregister|setup|configure|migrate"
              + "|upgrade|refresh|bootstrap|discover|ping|verify|validate|test|main)(?![a-z]).*"
              + "|[a-z]+(.*[a-z])?(Token|Credential|Certificate)s?(From[A-Z].*)?");

  /**
   * True if the code around the node is for people or for rare occasions: demonstrations, tools,
   * set-up and log-in, and what a program with {@code main} in the same class does.
   */
  public boolean runsSeldom(Node node) {
    Decl member = index.member(node);
    if (member instanceof Decl.Method method && SELDOM.matcher(method.name()).matches()
        || imports(BUILDS)
        || isOfTool(node)) {
      return true;
    }
    return isIn(node, type -> PROVIDER.matcher(type.simpleName()).matches() || hasMain(type));
  }

  /**
   * True if the types around the node are named after what people start, or what happens once in a
   * while: leaks and clients per call there are what readers of {@code docs/precision.md} call
   * arguable.
   */
  public boolean isOfTool(Node node) {
    return isIn(node, type -> TOOL.matcher(type.simpleName()).matches());
  }

  private boolean isIn(Node node, Predicate<Decl.TypeDecl> kind) {
    for (Decl.TypeDecl type = index.enclosingType(node);
        type != null;
        type = index.enclosingType(type)) {
      if (kind.test(type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What shows how something is done, or supports tests, by the words of its type's name. Those in
   * {@code IT} silence six findings of the rounds of real-input, all of them arguable.
   */
  private static final Pattern DEMO =
      Pattern.compile(
          ".*(Demo|Tutorial|Quickstart)(s|[A-Z0-9_].*)?"
              + "|(.*[a-z])?(HTTP)?Tests?(Util|Tool|Helper|Support|Base|Case|Kit|Harness)s?"
              + "|.*[a-z0-9]IT");

  /** Packages of code that others have written and that a build has copied. */
  private static final Pattern COPIED =
      Pattern.compile("(.*\\.)?(shaded?|repackaged|relocated|thirdparty|vendored)(\\..*)?");

  /** Code of a Gradle build itself, by the folder that Gradle compiles before all others. */
  private static final Pattern OF_BUILD = Pattern.compile("(.*[/\\\\])?buildSrc[/\\\\].*");

  /** Test frameworks, by the packages whose import shows that a file is a test. */
  private static final List<String> TESTS =
      List.of("org.junit", "junit.framework", "org.testng", "spock.lang");

  /**
   * True if nobody would mend the code around the node: it is there to be read or watched, as
   * demonstrations, tests, and what only {@code main} runs, which somebody started and can stop; or
   * it is of a build, deprecated, or a copy of others' code.
   */
  public boolean isDemonstration(Node node) {
    return isIn(
            node,
            type -> DEMO.matcher(type.simpleName()).matches() || isDeprecated(type.annotations()))
        || index.member(node) instanceof Decl.Method method && isDeprecated(method.annotations())
        || COPIED.matcher(index.unit().packageName()).matches()
        || OF_BUILD.matcher(index.unit().path()).matches()
        || isTest()
        || isOfMain(index.member(node), new HashSet<>());
  }

  private static boolean isDeprecated(List<String> annotations) {
    return annotations.stream().anyMatch(name -> simple(name).equals("Deprecated"));
  }

  private boolean isTest() {
    return imports(TESTS);
  }

  private boolean imports(List<String> packages) {
    return index.unit().imports().stream()
        .anyMatch(
            used ->
                packages.stream()
                    .anyMatch(p -> used.name().equals(p) || used.name().startsWith(p + ".")));
  }

  /** True for {@code main}, and for static helpers that it alone calls, outside of loops or not. */
  private boolean isOfMain(Decl member, Set<Object> seen) {
    if (!(member instanceof Decl.Method method) || method.isConstructor()) {
      return false;
    }
    if (isMain(method)) {
      return true;
    }
    List<Expr> callers = index.callers(method);
    return !callers.isEmpty()
        && method.modifiers().contains(Modifier.STATIC)
        && seen.add(method.key())
        && callers.stream().allMatch(caller -> isOfMain(index.member(caller), seen));
  }

  /**
   * True if a condition, of the method or of a container's annotation, decides whether the node
   * runs: then somebody has chosen it.
   */
  public boolean isConditional(Node node) {
    Node child = node;
    for (Node at = index.parent(node); at != null; at = index.parent(at)) {
      if (at instanceof Stmt.If branch && branch.condition() != child
          || at instanceof Expr.Conditional choice && choice.condition() != child
          || at instanceof Stmt.Case
          || at instanceof Decl.Method method && isChosen(method.annotations())
          || at instanceof Decl.TypeDecl type && isChosen(type.annotations())) {
        return true;
      }
      child = at;
    }
    return false;
  }

  private static final Pattern DEBUGGING = Pattern.compile("(?i).*(debug|trace).*");

  private static final Pattern LOGGER = Pattern.compile(".*Log(ging)?(Interceptor|Filter)");

  /** True if the member or type around the node is there for debugging, by its name. */
  public boolean isForDebugging(Node node) {
    if (index.member(node) instanceof Decl.Method method
        && DEBUGGING.matcher(method.name()).matches()) {
      return true;
    }
    Decl.TypeDecl type = index.enclosingType(node);
    return type != null && LOGGER.matcher(type.simpleName()).matches();
  }

  private static boolean isChosen(List<String> annotations) {
    return annotations.stream()
        .map(Lifecycle::simple)
        .anyMatch(name -> name.equals("Profile") || name.startsWith("Conditional"));
  }

  private static boolean hasMain(Decl.TypeDecl type) {
    return type.members().stream()
        .anyMatch(member -> member instanceof Decl.Method method && isMain(method));
  }

  private boolean inTest(Decl.Method method) {
    return isIn(method, type -> OF_TESTS.matcher(type.simpleName()).matches());
  }

  private static final Pattern OF_TESTS = Pattern.compile(".*(Test|Tests|IT)");

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
