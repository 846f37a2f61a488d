package snippets.httptimeoutdisabled.google;

import com.google.api.client.http.HttpRequest;

/** Both have a number. */
public final class Numbers {

  public void prepare(HttpRequest request, int read) {
    request.setConnectTimeout(2_000).setReadTimeout(read);
    request.setNumberOfRetries(0);
  }
}
