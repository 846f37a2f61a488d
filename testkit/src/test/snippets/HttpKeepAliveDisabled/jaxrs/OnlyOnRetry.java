package snippets.httpkeepalivedisabled.jaxrs;

import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;

/** A fresh connection for the second attempt only. */
public final class OnlyOnRetry {

  public String get(WebTarget target, int attempt) {
    Invocation.Builder request = target.request();
    if (attempt > 0) {
      request.header("Connection", "close");
    }
    return request.get(String.class);
  }
}
