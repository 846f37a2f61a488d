package snippets.httpbodyunbounded.google;

import com.google.api.client.http.HttpRequest;

/** Some of them. */
public final class LogSome {

  public void prepare(HttpRequest request, int most) {
    request.setContentLoggingLimit(16 * 1024).setContentLoggingLimit(most);
  }
}
