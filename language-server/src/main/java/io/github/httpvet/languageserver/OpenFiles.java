package io.github.httpvet.languageserver;

import io.github.httpvet.check.FoundClassPath;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.javac.Failures;
import io.github.httpvet.javac.LiveCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * What is open in the editor, and the one thread that checks it. A check waits until nothing was
 * typed for a while, one at a time; what is stale ends or is thrown away.
 */
final class OpenFiles implements AutoCloseable {

  private final Editor editor;
  private final Folders folders = new Folders();
  private final Map<Path, Document> documents = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, work -> LiveCheck.newThread(work, "httpvet-check"));
  private final ExecutorService asking =
      Executors.newSingleThreadExecutor(work -> LiveCheck.newThread(work, "httpvet-build"));
  private final ThreadPoolExecutor lister =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          work -> LiveCheck.newThread(work, "httpvet-files"),
          new ThreadPoolExecutor.DiscardPolicy());
  private final Rules rules = new Rules();
  private final Projects projects;
  private final WorkspaceFacts facts;
  private final Inspection inspection;
  private volatile Function<Path, Settings> settings = folder -> Settings.DEFAULT;
  private volatile Diagnostics diagnostics = new Diagnostics(true);

  /** True if the editor does not tell of changed files, so that each check looks for itself. */
  private volatile boolean looksForItself = true;

  OpenFiles(Editor editor, Function<Build, FoundClassPath> classPathOf) {
    this.editor = editor;
    worker.setRemoveOnCancelPolicy(true);
    // What comes after the end has nobody to tell it to.
    worker.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    this.projects = new Projects(folders, editor, worker, asking, classPathOf);
    Asker asker = new Asker(projects, rules, documents, this::isWaitedFor);
    this.facts =
        new WorkspaceFacts(
            folders, rules, projects, editor, documents, worker, lister, asker, this::checkAgain);
    this.inspection = new Inspection(projects, rules, facts, editor);
    projects.whenTold(this::told);
  }

  /** True if something else than what runs in the background is due. */
  private boolean isWaitedFor() {
    return worker.getQueue().peek() instanceof Delayed next
        && next.getDelay(TimeUnit.NANOSECONDS) <= 0;
  }

  private void told(Project project) {
    facts.forget(path -> projects.near(path).filter(one -> one == project).isPresent());
    checkAll();
  }

  /** Checks a document in which other things may be found than before, unless that is to come. */
  private void checkAgain(Document document) {
    if (documents.get(document.path()) == document && !document.isWaiting() && document.touch()) {
      schedule(document, Duration.ZERO);
    }
  }

  Folders folders() {
    return folders;
  }

  /** How the editor wants to be told. */
  void tellSo(Diagnostics how, boolean looksItself) {
    diagnostics = how;
    looksForItself = looksItself;
  }

  /** What holds for a file, or for what is about none. */
  Settings settings(Optional<Path> file) {
    return settings.apply(file.flatMap(folders::of).orElse(null));
  }

  /**
   * Takes new settings by workspace folder, or null for files outside of it.
   *
   * @param isFinal false as long as the editor has not answered what it is asked
   */
  void set(Function<Path, Settings> now, boolean isFinal) {
    settings = now;
    editor.forget();
    List<Path> all = new ArrayList<>(folders.all());
    all.add(null);
    all.forEach(
        folder ->
            now.apply(folder)
                .problems()
                .forEach(problem -> editor.showOnce(MessageType.Warning, problem)));
    worker.execute(
        () -> {
          projects.set(now, isFinal);
          facts.forget(path -> true);
        });
    checkAll();
  }

  /**
   * Reads configurations again, and what else the files of the projects tell.
   *
   * @param certain files that are known to have changed
   */
  void readAgain(Collection<Path> certain) {
    worker.execute(
        () -> {
          rules.forget();
          projects.readAgain(certain);
          if (certain.stream().anyMatch(path -> path.endsWith(Configuration.FILE_NAME))) {
            facts.forget(path -> true);
          }
          facts.look(certain);
        });
    checkAll();
  }

  void open(Document document) {
    Document before = documents.put(document.path(), document);
    if (before != null) {
      before.close(() -> {});
    }
    worker.execute(rules::forget);
    schedule(document, Duration.ZERO);
  }

  Optional<Document> document(Path path) {
    return Optional.ofNullable(documents.get(path));
  }

  /** Checks it when nothing was typed for a while. */
  void changed(Document document) {
    schedule(document, settings(Optional.of(document.path())).debounce());
  }

  void close(Path path) {
    Document document = documents.remove(path);
    if (document != null) {
      document.close(() -> publish(document, List.of(), null));
      worker.execute(
          () -> {
            facts.changed(path);
            projects.keep(documents.keySet());
          });
    }
  }

  /** Shows nothing of files that are gone, or of those in a folder that is gone. */
  void gone(Path path) {
    documents.values().stream()
        .filter(document -> document.path().startsWith(path))
        .forEach(document -> document.clear(() -> publish(document, List.of(), null)));
    worker.execute(() -> facts.look(List.of(path)));
  }

  /** Takes back that a file is gone. */
  void back(Path path) {
    document(path).ifPresent(Document::comeBack);
  }

  /** Checks all that is open. */
  void checkAll() {
    documents
        .values()
        .forEach(
            document -> {
              if (document.touch()) {
                schedule(document, Duration.ZERO);
              }
            });
  }

  private void schedule(Document document, Duration pause) {
    document.schedule(
        worker.schedule(() -> check(document), pause.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** What is found in a document as it is now, as soon as that is known. */
  CompletableFuture<Optional<Checked>> checked(String uri) {
    Optional<Document> document = Uris.path(uri).map(documents::get);
    return document.isEmpty()
        ? CompletableFuture.completedFuture(Optional.empty())
        : CompletableFuture.supplyAsync(() -> checked(document.get()), worker);
  }

  private Optional<Checked> checked(Document document) {
    if (document.checked().isEmpty()) {
      check(document);
    }
    return document.checked();
  }

  private void check(Document document) {
    Document.Moment moment = document.moment();
    try {
      if (looksForItself) {
        rules.forget();
      }
      Outcome found =
          inspection.of(moment.text(), others(document), () -> !document.isAt(moment.revision()));
      document.take(found, moment.revision(), () -> publish(document, found.shown(), moment));
      facts.changed(document.path());
    } catch (CancellationException e) {
      // A later check is on its way.
      return;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      Failures.rethrowInTests(e);
      editor.logOnce(MessageType.Error, document.path() + ": " + Failures.describe(e));
    }
  }

  private Collection<LiveCheck.Text> others(Document document) {
    return documents.values().stream()
        .filter(other -> other != document && !other.isGone())
        .filter(other -> !KeyInspection.isFor(other.path()))
        .map(other -> other.moment().text())
        .toList();
  }

  private void publish(Document document, List<Shown> shown, Document.Moment moment) {
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(
            document.uri(),
            shown.stream().map(one -> diagnostics.of(one, document.uri())).toList());
    if (moment != null) {
      params.setVersion(moment.version());
    }
    editor.publish(params);
  }

  @Override
  public void close() {
    documents.values().forEach(document -> document.close(() -> {}));
    worker.getQueue().clear();
    worker.shutdown();
    asking.shutdownNow();
    lister.shutdownNow();
  }
}
