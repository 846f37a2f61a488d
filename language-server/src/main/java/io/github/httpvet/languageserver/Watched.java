package io.github.httpvet.languageserver;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the editor is asked to tell of: files that change what is found in others. */
final class Watched {

  private static final List<String> FILES =
      List.of(
          "**/httpvet.properties",
          "**/*baseline*.txt",
          "**/pom.xml",
          "**/*.{gradle,gradle.kts}",
          "**/gradle.properties",
          "**/gradle/*.toml",
          "**/*.java",
          "**/{application,bootstrap}*.{properties,yml,yaml}",
          "**/microprofile-config*.properties");

  private Watched() {}

  static RegistrationParams registration(boolean files, boolean settings) {
    List<Registration> all = new ArrayList<>();
    if (files) {
      List<FileSystemWatcher> watchers =
          FILES.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
      all.add(
          new Registration(
              "httpvet-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(watchers)));
    }
    if (settings) {
      all.add(new Registration("httpvet-settings", "workspace/didChangeConfiguration"));
    }
    return new RegistrationParams(all);
  }
}
