package snippets.httpbodyunbounded.google;

import com.google.api.client.http.HttpRequest;

/** The limit comes from outside. */
public final class LimitOfSetting {

  private final int limit;

  public LimitOfSetting(int limit) {
    this.limit = limit;
  }

  public void prepare(HttpRequest request) {
    request.setContentLoggingLimit(limit);
  }
}
