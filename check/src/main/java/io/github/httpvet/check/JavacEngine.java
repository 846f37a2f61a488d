package io.github.httpvet.check;

import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.library.Libraries;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import io.github.httpvet.javac.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rules behind the running JDK's compiler. */
final class JavacEngine implements Engine {

  private final List<Path> sourcePath;
  private final List<Path> ownClasses;

  JavacEngine(List<Path> sourcePath, List<Path> ownClasses) {
    this.sourcePath = List.copyOf(sourcePath);
    this.ownClasses = List.copyOf(ownClasses);
  }

  @Override
  public List<RuleInfo> rules() {
    return Vet.rules();
  }

  @Override
  public List<Client> clients() {
    return Libraries.clients().stream().map(JavacEngine::client).toList();
  }

  private static Client client(Library library) {
    return new Client(
        library.name(), library.versions(), List.copyOf(library.mentions()), library.page());
  }

  @Override
  public Result check(Job job, Consumer<Progress> progress) {
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      throw new UsageException(
          System.getProperty("java.home") + " has no compiler: a JDK is needed, not a JRE");
    }
    Vet vet = Vet.of(job.rules(), job.options());
    JavacOptions options =
        new JavacOptions(
            job.classPath(), job.release(), false, job.encoding(), sourcePath, ownClasses);
    return result(run(JavacRun.of(vet, options), job, progress));
  }

  @Override
  public List<FileResult> checkKeys(
      Job job, Map<Path, KeyFile> files, Function<Path, List<KeyFile>> beside) {
    Vet vet = Vet.of(job.rules(), job.options());
    List<FileResult> results = new ArrayList<>();
    files.forEach(
        (path, file) -> {
          if (vet.configuresClient(file)) {
            List<Finding> findings = vet.check(file, beside.apply(path));
            results.add(new FileResult(path, file.unit(), findings, true, 0));
          }
        });
    return results;
  }

  private static Report run(JavacRun run, Job job, Consumer<Progress> progress) {
    try {
      return run.check(
          job.sources(), step -> progress.accept(new Progress(step.done(), step.total())));
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private static Result result(Report report) {
    List<FileResult> files = report.files().stream().map(JavacEngine::file).toList();
    return new Result(
        files,
        report.checked(),
        report.unresolvedClients(),
        report.problems(),
        report.undecodable(),
        report.facts());
  }

  private static FileResult file(FileReport file) {
    return new FileResult(
        file.file(), file.unit(), file.findings(), file.parsed(), file.syntaxRelease());
  }
}
