package snippets.httpresponsenotclosed.okhttp;

/** Other classes have calls and responses, too. */
public final class SameNamedExecute {

  public String run(Command command) {
    Answer response = command.execute();
    return response.text();
  }

  interface Command {
    Answer execute();
  }

  interface Answer {
    String text();
  }
}
