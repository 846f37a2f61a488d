package snippets.httptimeoutmissing.jdk;

/** A mail client of the application has a send method, too. */
public final class SameNamedSend {

  private final MailClient client = new MailClient();

  public void send(String to) {
    client.send(to, "welcome");
  }

  private static final class MailClient {
    void send(String to, String template) {
      System.out.println(template + " for " + to);
    }
  }
}
