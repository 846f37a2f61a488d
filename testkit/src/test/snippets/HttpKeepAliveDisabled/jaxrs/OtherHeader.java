package snippets.httpkeepalivedisabled.jaxrs;

import jakarta.ws.rs.client.WebTarget;

/** Other headers. */
public final class OtherHeader {

  public String get(WebTarget target, Object connection) {
    return target
        .request()
        .header("Connection", connection)
        .header("X-State", "close")
        .get(String.class);
  }
}
