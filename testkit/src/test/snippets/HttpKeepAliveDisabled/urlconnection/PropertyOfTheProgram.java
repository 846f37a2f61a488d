package snippets.httpkeepalivedisabled.urlconnection;

/** For all connections of the program. */
public final class PropertyOfTheProgram {

  static {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    System.setProperty("http.keepAlive", "false");
  }

  private Marker marker;

  private static final class Marker {}

  public boolean isMarked() {
    return marker != null;
  }
}
