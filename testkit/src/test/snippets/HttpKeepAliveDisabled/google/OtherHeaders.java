package snippets.httpkeepalivedisabled.google;

import com.google.api.client.http.HttpRequest;

/** Other headers. */
public final class OtherHeaders {

  public void prepare(HttpRequest request) {
    request.getHeaders().set("Connection", "keep-alive").set("X-Trace", "close");
  }
}
