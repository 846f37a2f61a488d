package io.github.httpvet.cli;

import io.github.httpvet.languageserver.Stdio;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code httpvet language-server}: findings in an editor. */
@Command(
    name = "language-server",
    description = "Serves an editor over the standard streams, by the Language Server Protocol.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Editors start it: see docs/editors.md. It ends with the editor."})
final class LanguageServerCommand implements Callable<Integer> {

  private final InputStream in;
  private final Console console;

  LanguageServerCommand(InputStream in, Console console) {
    this.in = in;
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintStream before = System.out;
    // What else is printed, by whomever, must not get between the messages.
    System.setOut(console.err());
    try {
      return Stdio.serve(in, console.out());
    } finally {
      System.setOut(before);
      // Maven may still be asked for a class path.
      ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    }
  }
}
