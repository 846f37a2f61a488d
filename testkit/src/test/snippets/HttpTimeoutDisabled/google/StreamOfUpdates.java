package snippets.httptimeoutdisabled.google;

import com.google.api.client.http.HttpRequest;

/** What listens stays open. */
public final class StreamOfUpdates {

  public void listen(HttpRequest request) {
    request.setReadTimeout(0);
  }
}
