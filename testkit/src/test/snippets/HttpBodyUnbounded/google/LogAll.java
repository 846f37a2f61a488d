package snippets.httpbodyunbounded.google;

import com.google.api.client.http.HttpRequest;

/** Contents of any size go into the log. */
public final class LogAll {

  public void prepare(HttpRequest request) {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    request.setContentLoggingLimit(Integer.MAX_VALUE);
  }
}
