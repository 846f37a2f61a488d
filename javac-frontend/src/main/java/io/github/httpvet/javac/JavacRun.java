package io.github.httpvet.javac;

import io.github.httpvet.core.rules.Vet;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Checks source files without a build: parses and attributes them with the running JDK's compiler,
 * never generates code and runs no annotation processor. Broken files and missing classes give
 * fewer findings. Immutable; the runs of one instance are independent.
 */
public final class JavacRun {

  /** Reserved, not used: javac recurs deeply into long chains and nested expressions. */
  static final long STACK_BYTES = 512L << 20;

  private final UnitCheck check;
  private final JavacOptions options;

  private JavacRun(UnitCheck check, JavacOptions options) {
    this.check = Objects.requireNonNull(check);
    this.options = Objects.requireNonNull(options);
  }

  /** With the given rules. */
  public static JavacRun of(Vet vet, JavacOptions options) {
    return of(UnitCheck.of(vet), options);
  }

  static JavacRun of(UnitCheck check, JavacOptions options) {
    return new JavacRun(check, options);
  }

  /**
   * Checks files.
   *
   * @param sources Java files; what cannot be read becomes a problem of the report
   * @param progress told of each file when it is done, on another thread
   */
  public Report check(List<Path> sources, Consumer<Progress> progress) {
    CompletableFuture<Report> result = new CompletableFuture<>();
    Thread worker =
        new Thread(
            null,
            () -> {
              try {
                result.complete(new SourceCheck(check, options, sources, progress).run());
              } catch (Throwable e) { // Handed to the caller's thread, whatever it is.
                result.completeExceptionally(e);
              }
            },
            "httpvet-javac",
            STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
