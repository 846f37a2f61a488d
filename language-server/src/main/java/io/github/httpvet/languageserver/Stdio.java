package io.github.httpvet.languageserver;

import io.github.httpvet.check.FoundClassPath;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The server on two streams. */
public final class Stdio {

  private Stdio() {}

  /**
   * Serves one editor until it asks to end, goes away, or closes its stream.
   *
   * @param out gets nothing but the protocol
   * @return the process's exit code: 0 if the editor asked for the end in the right way
   */
  public static int serve(InputStream in, OutputStream out) {
    return serve(in, out, build -> build.tool().classPath(List.of(build.home()), true));
  }

  static int serve(InputStream in, OutputStream out, Function<Build, FoundClassPath> classPathOf) {
    CompletableFuture<Integer> end = new CompletableFuture<>();
    try (Server server = new Server(classPathOf, end::complete)) {
      Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      Thread waiting = new Thread(() -> await(listening, server), "httpvet-connection");
      waiting.setDaemon(true);
      waiting.start();
      return end.join();
    }
  }

  /** An editor that is gone has ended without a word. */
  private static void await(Future<Void> listening, Server server) {
    try {
      listening.get();
    } catch (ExecutionException | InterruptedException e) {
      // The end all the same.
      Thread.currentThread().interrupt();
    } finally {
      server.exit();
    }
  }
}
