package io.github.httpvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.Examined;
import io.github.httpvet.core.tree.Unit.Import;
import io.github.httpvet.javac.Prefilter.Interest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Checks some sources in one task of javac. */
final class BatchCheck {

  /**
   * What became of a file.
   *
   * @param report empty if the file has nothing to do with a client after all
   * @param facts what it tells other files
   * @param isDuplicate true if another source of the batch has a class of the file's, so that javac
   *     has not looked into this one
   * @param failure what went wrong, or null
   */
  record Outcome(
      SourceText source,
      Optional<FileReport> report,
      UnitFacts facts,
      boolean isUnresolved,
      boolean isDuplicate,
      Throwable failure) {

    /** Of a file that javac failed for. */
    static Outcome failed(SourceText source, Throwable failure) {
      return new Outcome(source, Optional.empty(), UnitFacts.NONE, false, false, failure);
    }
  }

  private static final String DUPLICATE = "compiler.err.duplicate.class";

  private static final int RUNNING = Runtime.version().feature();

  private final JavaCompiler compiler;
  private final JavaFileManager files;
  private final UnitCheck check;
  private final JavacOptions options;
  private final Watcher watcher;
  private boolean isModelChecked;
  private List<String> modelProblems = List.of();

  BatchCheck(
      JavaCompiler compiler,
      JavaFileManager files,
      UnitCheck check,
      JavacOptions options,
      Watcher watcher) {
    this.compiler = compiler;
    this.files = files;
    this.check = check;
    this.options = options;
    this.watcher = watcher;
  }

  /** True if the compiler knows the release that is asked for. */
  static boolean isSupported(int release, JavaCompiler compiler) {
    return compiler.getSourceVersions().stream().anyMatch(version -> version.ordinal() == release);
  }

  private List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-implicit:none",
                "-Xlint:none",
                "-nowarn",
                // Errors are expected; those behind the first hundred tell of broken files, too.
                "-Xmaxerrs",
                String.valueOf(Integer.MAX_VALUE),
                "--should-stop=ifError=FLOW"));
    if (options.release() > 0 && options.release() != RUNNING) {
      arguments.addAll(List.of("--release", String.valueOf(options.release())));
    }
    return arguments;
  }

  /** What of the user's models has no effect; none before the first check. */
  List<String> modelProblems() {
    return modelProblems;
  }

  /** The outcome of each source; throws what javac throws before it comes to single files. */
  List<Outcome> check(List<SourceText> sources) throws IOException {
    List<JavaFileObject> roots = new ArrayList<>(sources);
    roots.add(Attribution.probe());
    Map<URI, Diagnostic<? extends JavaFileObject>> broken = new HashMap<>();
    Set<URI> duplicates = new HashSet<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                problem -> note(problem, broken, duplicates),
                arguments(),
                null,
                roots);
    Map<URI, CompilationUnitTree> units = new HashMap<>();
    for (CompilationUnitTree unit : task.parse()) {
      units.put(unit.getSourceFile().toUri(), unit);
    }
    Map<URI, Diagnostic<? extends JavaFileObject>> unparsable = Map.copyOf(broken);
    watcher.step();
    Trees trees = Trees.instance(task);
    Attribution attribution = new Attribution(task, trees, units.get(Attribution.probe().toUri()));
    Lowering lowering = lowering(task, trees);
    if (!isModelChecked) {
      // The first batch finds what the others would: sources are looked for where they stand.
      isModelChecked = true;
      modelProblems =
          check.ownModels().problems(new KnownTypes(task.getElements(), task.getTypes()));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (SourceText source : sources) {
      CompilationUnitTree unit = units.get(source.toUri());
      try {
        watcher.step();
        Diagnostic<?> error = unparsable.get(source.toUri());
        boolean isParsed = attributes(attribution, unit) && error == null;
        int syntax = error == null ? 0 : NewerSyntax.release(error, source.text(), RUNNING);
        Said said = new Said(isParsed, syntax, duplicates.contains(source.toUri()));
        outcomes.add(outcome(source, unit, said, trees, task.getElements(), lowering));
      } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
        outcomes.add(Outcome.failed(source, e));
      }
    }
    return outcomes;
  }

  /** False if javac gave up on a broken file: what it has seen of it until then is still good. */
  private static boolean attributes(Attribution attribution, CompilationUnitTree unit)
      throws IOException {
    try {
      attribution.attribute(unit);
      return true;
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return false;
    }
  }

  private static void note(
      Diagnostic<? extends JavaFileObject> problem,
      Map<URI, Diagnostic<? extends JavaFileObject>> broken,
      Set<URI> duplicates) {
    if (problem.getKind() == Diagnostic.Kind.ERROR && problem.getSource() != null) {
      URI file = problem.getSource().toUri();
      broken.putIfAbsent(file, problem);
      if (DUPLICATE.equals(problem.getCode())) {
        duplicates.add(file);
      }
    }
  }

  /** What javac said about a file. */
  private record Said(boolean isParsed, int syntaxRelease, boolean isDuplicate) {}

  private Lowering lowering(JavacTask task, Trees trees) {
    int release = options.release() > 0 ? options.release() : RUNNING;
    return new Lowering(trees, task.getTypes(), task.getElements(), release);
  }

  private Outcome outcome(
      SourceText source,
      CompilationUnitTree unit,
      Said said,
      Trees trees,
      Elements elements,
      Lowering lowering) {
    watcher.step();
    Prefilter prefilter = new Prefilter(check);
    if (prefilter.interest(source.text()) != Interest.SURE
        && !prefilter.reachesClient(unit, trees)) {
      return new Outcome(source, Optional.empty(), UnitFacts.NONE, false, said.isDuplicate(), null);
    }
    Lowered lowered = lowering.lower(unit, source.path().toString(), source.text());
    Examined examined = check.examine(lowered.unit());
    List<Finding> findings = new ArrayList<>(examined.findings());
    if (!options.keepSuppressed() && !findings.isEmpty()) {
      findings.removeIf(SourceSuppressions.of(unit, trees)::silence);
    }
    boolean isUnresolved =
        lowered.unit().imports().stream().anyMatch(one -> isUnresolvedClient(one, elements));
    FileReport report =
        new FileReport(
            source.path(), lowered.unit(), findings, said.isParsed(), said.syntaxRelease());
    watcher.checked(report, unit, trees);
    return new Outcome(
        source, Optional.of(report), examined.facts(), isUnresolved, said.isDuplicate(), null);
  }

  private boolean isUnresolvedClient(Import one, Elements elements) {
    String name = one.name();
    int dot = name.lastIndexOf('.');
    String found = one.isStatic() && !one.onDemand() && dot > 0 ? name.substring(0, dot) : name;
    return check.mentionsClient("import " + name + (one.onDemand() ? ".*;" : ";"))
        && elements.getTypeElement(found) == null
        && !(one.onDemand() && elements.getPackageElement(found) != null);
  }
}
