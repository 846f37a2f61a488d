package snippets.httpkeepalivedisabled.urlconnection;

/** Limits that leave reuse on. */
public final class OtherProperties {

  static void configure() {
    System.setProperty("http.maxConnections", "20");
    System.setProperty("http.keepAlive", "true");
    System.setProperty("app.keepAlive", "false");
  }
}
