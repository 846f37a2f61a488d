package snippets.httptimeoutdisabled.google;

import com.google.api.client.http.HttpRequest;

/** Both are switched off. */
public final class Zeros {

  public void prepare(HttpRequest request) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    request.setConnectTimeout(0);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    request.setReadTimeout(0);
  }
}
