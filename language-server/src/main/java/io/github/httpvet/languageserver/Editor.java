package io.github.httpvet.languageserver;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The other side of the connection. */
final class Editor {

  /** More are told no more: something tells a new one each time. */
  private static final int MOST = 1_000;

  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private volatile LanguageClient client;

  /** To be called before anything is told. */
  void connect(LanguageClient other) {
    client = other;
  }

  void show(MessageType type, String text) {
    client.showMessage(new MessageParams(type, text));
  }

  /** Shows a line, unless it was shown before. */
  void showOnce(MessageType type, String line) {
    if (isNew(line)) {
      show(type, "httpvet: " + line);
    }
  }

  /** Writes a line into the editor's log, unless it was written before. */
  void logOnce(MessageType type, String line) {
    if (isNew(line)) {
      client.logMessage(new MessageParams(type, "httpvet: " + line));
    }
  }

  private boolean isNew(String line) {
    return told.size() < MOST && told.add(line);
  }

  /** Lets everything be told again, since something was changed about it. */
  void forget() {
    told.clear();
  }

  void publish(PublishDiagnosticsParams params) {
    client.publishDiagnostics(params);
  }

  void register(RegistrationParams params) {
    client.registerCapability(params);
  }

  CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    return client.configuration(params);
  }
}
