package io.github.httpvet.cli;

import java.io.Console;
import java.util.Map;

/**
 * What is known of the terminal behind the standard output.
 *
 * @param present false if the output goes to a file or another program
 * @param coloured true if it is a terminal that shows colours, and nobody asked for none
 * @param columns its width
 */
record Screen(boolean present, boolean coloured, int columns) {

  /** No terminal. */
  static final Screen NONE = new Screen(false, false, 100);

  private static final int LEAST = 40;
  private static final int MOST = 120;

  /** As the launcher says, which knows more than the JVM; without it, as the JVM guesses. */
  static Screen ofProcess() {
    String told = System.getProperty("httpvet.screen");
    boolean present = told == null ? hasConsole() : Boolean.parseBoolean(told);
    return of(present, System.getProperty("httpvet.columns", ""), System.getenv());
  }

  static Screen of(boolean present, String columns, Map<String, String> environment) {
    boolean colours =
        present
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb")
            && (environment.containsKey("TERM") || environment.containsKey("WT_SESSION"));
    return new Screen(present, colours, width(columns, environment.getOrDefault("COLUMNS", "")));
  }

  private static int width(String told, String exported) {
    String columns = told.isEmpty() ? exported : told;
    if (!columns.matches("[0-9]{1,6}") || Integer.parseInt(columns) == 0) {
      return NONE.columns();
    }
    return Math.max(LEAST, Math.min(MOST, Integer.parseInt(columns)));
  }

  /** From JDK 22 on there is always a console, which tells itself whether it is a terminal. */
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
