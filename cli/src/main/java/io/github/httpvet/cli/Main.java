package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.check.report.ReportFormat;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.core.rules.ConfigurationException;
import java.io.PrintStream;
import java.time.Duration;
import picocli.CommandLine;

/** The entry of the command line. */
public final class Main {

  private final Engine engine;
  private final boolean terminal;
  private final Screen screen;

  /**
   * With an engine, which in tests is another.
   *
   * @param terminal true if a person watches the error stream
   */
  Main(Engine engine, boolean terminal, Screen screen) {
    this.engine = engine;
    this.terminal = terminal;
    this.screen = screen;
  }

  /** Runs and exits with the code of {@link #run}. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /**
   * Runs without touching anything of the process but the two streams.
   *
   * @return 0 if there is nothing at or above {@code --fail-on}, 1 if there is, 2 if the command
   *     line or an input is wrong
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    // The launcher knows what the JVM does not tell.
    return new Main(Engine.javac(), Boolean.getBoolean("httpvet.terminal"), Screen.ofProcess())
        .execute(args, out, err);
  }

  int execute(String[] args, PrintStream out, PrintStream err) {
    Console console = new Console(out, err, terminal, screen);
    CommandLine line = new CommandLine(new RootCommand());
    line.addSubcommand("check", new CheckCommand(engine, console));
    line.addSubcommand("report", new ReportCommand(engine, console));
    line.addSubcommand("fix", new FixCommand(engine, console));
    line.addSubcommand("baseline", new BaselineCommand(engine, console));
    line.addSubcommand("facts", new FactsCommand(engine, console));
    line.addSubcommand("config", new ConfigCommand(console));
    line.addSubcommand("explain", new ExplainCommand(engine, console));
    line.addSubcommand("rules", new RulesCommand(engine, console));
    line.addSubcommand("clients", new ClientsCommand(engine, console));
    line.addSubcommand("watch", watch(console));
    line.addSubcommand("language-server", new LanguageServerCommand(System.in, console));
    line.addSubcommand("samples", new SamplesCommand());
    line.setOut(console.writer());
    line.setErr(console.errorWriter());
    line.registerConverter(ReportFormat.class, new Choice<>(ReportFormat.class));
    line.registerConverter(WatchFormat.class, new Choice<>(WatchFormat.class));
    line.registerConverter(ColorOption.When.class, new Choice<>(ColorOption.When.class));
    line.registerConverter(FailOn.class, new Choice<>(FailOn.class));
    line.setUsageHelpLongOptionsMaxWidth(30);
    line.setParameterExceptionHandler((problem, given) -> misused(console, problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(console, problem));
    int code = guarded(line, console, args);
    console.flush();
    if (out.checkError() && code != ExitCode.USAGE) {
      console.error("cannot write to the standard output");
      return ExitCode.USAGE;
    }
    return code;
  }

  private static WatchCommand watch(Console console) {
    return new WatchCommand(console, WatchCommand.PROC, console.screen().present(), Main::sleep);
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int guarded(CommandLine line, Console console, String[] args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      console.error("out of memory; give more with HTTPVET_JAVA_OPTS=-Xmx4g");
    } catch (StackOverflowError | LinkageError e) {
      rethrowInTests(e);
      console.error("internal error: " + e);
    }
    return ExitCode.USAGE;
  }

  private static int misused(Console console, CommandLine.ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.error(Words.line(problem.getMessage()) + "; see " + command + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Console console, Exception problem) {
    if (problem instanceof UsageException || problem instanceof ConfigurationException) {
      console.error(Words.line(problem.getMessage()));
    } else {
      rethrowInTests(problem);
      console.error("internal error: " + Words.line(problem.toString()));
    }
    return ExitCode.USAGE;
  }

  private static void rethrowInTests(Throwable problem) {
    if (Boolean.getBoolean("httpvet.rethrow")) {
      throw new IllegalStateException(problem);
    }
  }
}
