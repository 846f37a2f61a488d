package io.github.httpvet.seeds;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.library.Libraries;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FactRounds;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler with the rules behind it, over one class path. For one thread. */
final class Compiler implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-Xlint:none",
          "-nowarn",
          "-Xmaxerrs",
          "10000",
          // What flow analysis says of a seed counts, also where the good code has errors.
          "--should-stop=ifError=FLOW");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final Vet vet =
      Vet.of(Vet.rules().stream().map(RuleInfo::name).toList(), Map.of(Vet.NOTES_KEY, "true"));

  /** Over a class path. */
  Compiler(Collection<Path> classPath) throws IOException {
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
  }

  /** False for a source that has nothing to do with a client. */
  boolean isOfInterest(Source source) {
    return vet.mentionsClient(source.text());
  }

  /** Compiles, without making classes, and runs the rules. */
  Code compile(Source source) throws IOException {
    return compile(source, List.of());
  }

  /** The same with files beside it, which tell each other what their methods do. */
  Code compile(Source source, List<Source> beside) throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<Source> sources = new ArrayList<>(List.of(source));
    sources.addAll(beside);
    List<Text> texts = sources.stream().map(Text::new).toList();
    JavacTask task = (JavacTask) compiler.getTask(null, files, said, OPTIONS, null, texts);
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    List<String> crash = new ArrayList<>();
    try {
      task.analyze();
    } catch (IllegalStateException e) { // How it wraps its own bugs, on missing classes.
      crash.add(String.valueOf(e.getMessage()));
    }
    Trees trees = Trees.instance(task);
    Lowering lowering =
        new Lowering(trees, task.getTypes(), task.getElements(), Runtime.version().feature());
    List<Lowered> lowered = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Source one = sources.get(i);
      lowered.add(lowering.lower(units.get(i), one.path(), one.text()));
    }
    Vet knowing = beside.isEmpty() ? vet : knowing(lowered);
    List<String> errors =
        Stream.concat(
                crash.stream(),
                said.getDiagnostics().stream()
                    .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                    .map(one -> one.getMessage(Locale.ROOT)))
            .toList();
    return new Code(
        source,
        units.get(0),
        trees,
        task.getTypes(),
        new Analysis(lowered.get(0).unit(), Libraries.catalog()),
        lowered.get(0).nodes(),
        knowing.check(lowered.get(0).unit()),
        lowered.stream().skip(1).flatMap(one -> knowing.check(one.unit()).stream()).toList(),
        errors);
  }

  private Vet knowing(List<Lowered> units) {
    FactRounds<Lowered> rounds = new FactRounds<>();
    Vet knowing = vet;
    boolean isNews = true;
    while (isNews) {
      for (Lowered unit : units) {
        rounds.tell(unit, knowing.facts(unit.unit()));
      }
      isNews = rounds.next().isPresent();
      knowing = vet.with(rounds.facts());
    }
    return knowing;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(Source source) {
      super(URI.create("seed:///" + source.path()), Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
