package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command line in this process and keeps what it prints. */
record Cli(int code, String out, String err) {

  static Cli run(Engine engine, Object... args) {
    return run(engine, false, args);
  }

  static Cli onTerminal(Engine engine, Object... args) {
    return run(engine, true, args);
  }

  private static Cli run(Engine engine, boolean terminal, Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(engine, terminal, Screen.NONE)
            .execute(
                words,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
    return new Cli(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines of the error stream. */
  List<String> errors() {
    return err.lines().toList();
  }
}
